import { templateScenario } from "../../src/scenarios/templates";
import { withInputs } from "../../src/scenarios/with-inputs";
import { buildPlan } from "../../src/workbook/build-plan";
import { readPlan, type PlanReading } from "../support/plan-reader";

type Changes = Readonly<Record<string, string>>;

/** The workbook of the template once some inputs are changed. */
function after(changes: Changes): PlanReading {
  const inputs = Object.entries(changes).map(([id, value]) => ({ id, value }));
  return readPlan(buildPlan(withInputs(templateScenario("agent-platform"), inputs)));
}

/** An alert's count for each of the three approaches, then whether it is raised. */
const alert = (id: string, changes: Changes = {}) =>
  after(changes)
    .line(id)
    ?.cells.slice(-4)
    .map(({ value }) => value);

test("a capability that is waived raises an alert, in the column of who waives it", () => {
  expect(alert("ALR.waived")).toEqual([0, 0, 0, 0]);
  expect(alert("ALR.waived", { "choice_rag@inngest": "waived" })).toEqual([0, 0, 1, 1]);
});

test("a choice that is not the published one raises an alert", () => {
  const bought = { "choice_rag@inngest": "buy", "choice_judge@self_hosted": "buy" };
  expect(alert("ALR.choices")).toEqual([0, 0, 0, 0]);
  expect(alert("ALR.choices", bought)).toEqual([1, 0, 1, 1]);
});

test("without runs an alert says that the cost per run has no meaning", () => {
  expect(alert("ALR.no_runs")).toEqual([0, 0, 0, 0]);
  expect(alert("ALR.no_runs", { runs_per_month: "0" })).toEqual([1, 1, 1, 1]);
});

const dearAlternatives = { "run_fee@connic": "10", "subscription@inngest": "10000" };

test.each`
  changes             | headline                                                                                      | source
  ${{}}               | ${"Connic costs EUR 40,152 a year without model spend, 65.8% less than Self-hosted."}         | ${"77,225.44 / 117,377.44"}
  ${dearAlternatives} | ${"Self-hosted costs EUR 117,377 a year without model spend, and no alternative costs less."} | ${"inngest: 81,174 + 12 × 9,930"}
`("the headline is true whichever is cheapest: $source", ({ changes, headline }) => {
  expect(after(changes).cell("Summary", 5, 0)?.value).toBe(headline);
});

test.each`
  live                | check                  | block
  ${"a shared input"} | ${"CHK.inputs_shared"} | ${"Assumptions!$D$12:$D$47"}
  ${"an approach's"}  | ${"CHK.inputs_each"}   | ${"Assumptions!$F$52:$H$68"}
`("a number typed over the live cell of $live is missed by $check", ({ check, block }) => {
  const [, , , , counted] = after({}).line(check)?.cells ?? [];
  expect(counted?.text).toBe(`SUMPRODUCT(ISNUMBER(${block})*ISFORMULA(${block}))`);
});
