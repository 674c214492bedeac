import { templateScenario } from "../../src/scenarios/templates";
import { withInputs } from "../../src/scenarios/with-inputs";
import { buildPlan, type PlanOptions } from "../../src/workbook/build-plan";
import { said } from "../support/changed-scenario";
import { changedScenario } from "../support/changed-scenario";
import { readPlan } from "../support/plan-reader";

/** The text beside a label of the cover. */
function beside(label: string, below = 0, options: PlanOptions = {}, hours = "730") {
  const inputs = [{ id: "hours_per_month", value: hours }];
  const reading = readPlan(
    buildPlan(withInputs(templateScenario("agent-platform"), inputs), options),
  );
  const found = reading.cells.find(({ sheet, value }) => sheet.id === "cover" && value === label);
  return reading.cell("Cover", (found?.row ?? NaN) + below, 1);
}

test.each`
  formulas    | needed
  ${"native"} | ${/computes without the add-in/}
  ${"tco"}    | ${/need the add-in.*#NAME\?/}
`("the cover of $formulas formulas says whether the add-in is needed", ({ formulas, needed }) => {
  expect(beside("Formulas", 0, { formulas })?.value).toMatch(needed);
});

test.each(["730", "720"])("the basis says the %s hours that the month has", (hours) => {
  const basis = beside("Basis of comparison", 1, {}, hours);
  expect(basis?.value).toBe(`A year is 12 months, a month ${hours} hours.`);
  expect(basis?.text).toContain("Assumptions!");
});

test.each`
  sentence                    | says
  ${"{hours} hours a month."} | ${"basis[0] says {hours}, which is no input that all approaches share"}
  ${"{run_fee} a run."}       | ${"basis[0] says {run_fee}, which is no input that all approaches share"}
  ${"{hours_per_moth} hours"} | ${'did you mean "hours_per_month"?'}
`("a sentence of the basis can say shared inputs only: $sentence", ({ sentence, says }) => {
  const scenario = changedScenario((json) => Object.assign(json, { basis: [sentence] }));
  expect(said(scenario)).toContain(says);
});
