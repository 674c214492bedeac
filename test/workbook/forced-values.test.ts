import { Decimal } from "../../src/engine/decimal";
import { functionBody } from "../../src/functions/function-body";
import { templates, templateScenario } from "../../src/scenarios/templates";
import { buildPlan } from "../../src/workbook/build-plan";
import { typedOver } from "../support/changed-plan";
import { readPlan } from "../support/plan-reader";
import { planValues } from "../support/plan-values";

const RESULT = 9;
const OUTSIDE = 9;

/** What stands in a row once something is pasted over a cell whose validation would stop it. */
function pasted(id: string, place: string, value: number | string) {
  const plan = typedOver(buildPlan(templateScenario(id)), place, value);
  const values = planValues(plan, functionBody);
  return (row: string, column = RESULT) => {
    const line = readPlan(plan).line(row);
    const found = values.scalar(line?.sheet.name ?? "", line?.row ?? 0, column);
    return Decimal.isDecimal(found) ? found.toNumber() : found;
  };
}

test.each([
  ...templates.map(({ id }) => ({ id, value: 7 })),
  { id: "agent-budget", value: 0 },
  { id: "agent-budget", value: "high" },
])("case $value of $id: the master check is red and no error value", ({ id, value }) => {
  const at = pasted(id, "case_selector D", value);
  expect(at("CHK.selectors")).toBe(1);
  expect(at("case_selector", OUTSIDE)).toBe("pick 1, 2 or 3");
  expect(at("CHK.master")).toBeGreaterThan(0);
  expect(at("ALR.total")).toBeGreaterThanOrEqual(0);
});

test("a selector between two cases is an error, though the lower one counts", () => {
  const at = pasted("agent-budget", "case_selector D", 2.5);
  expect([at("CHK.selectors_whole"), at("CHK.master")]).toEqual([1, 1]);
});

test("where the engine answers n/a, what cannot be computed is an error all the same", () => {
  const plan = typedOver(buildPlan(templateScenario("agent-budget")), "volume_selector D", 4);
  const check = readPlan(plan).line("ENG.SEN.risk_alone.agent.1");
  const found = planValues(plan).scalar("Checks", check?.row ?? 0, RESULT);
  expect(String(found)).toBe("1");
});

test.each`
  template            | place                     | value | check
  ${"agent-platform"} | ${"networking_dropped F"} | ${7}  | ${"CHK.sign.platform"}
  ${"llm-inference"}  | ${"model F"}              | ${9}  | ${"CHK.components"}
`("$value over $place: $check is red", ({ template, place, value, check }) => {
  const at = pasted(template, place, value);
  expect(at(check)).toBe(1);
  expect(at("CHK.master")).toBeGreaterThan(0);
});
