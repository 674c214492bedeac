import { validateScenario } from "../../src/scenarios/validate-scenario";
import { withInputs } from "../../src/scenarios/with-inputs";
import { answer } from "../../src/taskpane/totals/answer";
import { buildPlan } from "../../src/workbook/build-plan";
import { figures } from "../../src/workbook/figures";
import { readPlan } from "../support/plan-reader";
import { smallScenario } from "../support/small-scenario";

const plan = buildPlan(smallScenario);
const COLUMN = 5;

function at(id: string): unknown {
  return readPlan(plan)
    .line(id)
    ?.cells.find(({ column }) => column === COLUMN)?.value;
}
const summary = readPlan(plan)
  .cells.filter(({ sheet, column }) => sheet.id === "summary" && column === 0)
  .map(({ value }) => value);

it("leaves out the sheets that would be empty", () => {
  const names = plan.sheets.map(({ name }) => name);
  const empty = ["Rate card", "Parity", "Accounts", "Cash flow", "Budget", "Reconciliation"];
  expect(names.filter((name) => empty.includes(name))).toEqual([]);
  expect(names).toEqual(
    expect.arrayContaining([
      "Cover",
      "Summary",
      "Assumptions",
      "Work",
      "Totals",
      "Cases",
      "Checks",
    ]),
  );
});

test.each`
  id                   | value   | source
  ${"TOT.messages"}    | ${80}   | ${"20,000 × 0.004"}
  ${"TOT.hosting"}     | ${120}  | ${"as quoted"}
  ${"TOT.care"}        | ${600}  | ${"10 × 60"}
  ${"TOT.total"}       | ${800}  | ${"80 + 120 + 600"}
  ${"TOT.per_message"} | ${0.04} | ${"800 / 20,000"}
`("$id of a month is $value: $source", ({ id, value }) => {
  expect(at(id)).toBe(value);
  expect(figures(plan).find((figure) => figure.id === id)?.values["bot"]).toBe(value);
});

it("says on the Summary what it costs, what most of that is, and how far the cases are apart", () => {
  // 600 / 800 = 75 %; 1,000 × 0.04; 390 and 1,910 as worked out beside the scenario.
  expect(summary).toEqual(
    expect.arrayContaining([
      "Bot costs USD 800 a month. Largest part: Care, 75%.",
      "That is USD 40.00 per 1,000 messages.",
      "Low case: USD 390; high case: USD 1,910, at the same volume.",
    ]),
  );
});

it("draws the components of the only approach as bars under a title that says the largest", () => {
  const [chart] = plan.sheets.flatMap(({ charts }) => charts);
  expect(chart).toMatchObject({ kind: "bar", valueAxisTitle: "USD per month" });
  expect(chart?.categories).toMatchObject({ sheet: "Summary", rows: 3, columns: 1 });
  expect(summary).toContain("Care is the largest part: USD 600 of 800 a month");
});

it("offers only the selectors that an input asks for, and checks those", () => {
  const ids = readPlan(plan).lines.map(({ id }) => id);
  expect(ids).toContain("volume_selector");
  expect(ids).not.toContain("fx_selector");
  expect(at("CHK.selectors")).toBe(2);
  expect(plan.names.map(({ name }) => name)).not.toContain("tco_fx");
});

it("the pane says what it costs and shows its components, the largest at full length", () => {
  const { headline, unit, passthrough, bars } = answer(smallScenario, figures(plan));
  expect(headline).toBe("Bot costs USD 800 a month.");
  expect([unit, passthrough]).toEqual(["USD a month", ""]);
  expect(bars.map(({ label, amount, ownShare }) => [label, amount, ownShare])).toEqual([
    ["Messages", "80", 80 / 600],
    ["Hosting", "120", 120 / 600],
    ["Care", "600", 1],
  ]);
});

it("takes another value like any template: 40,000 messages cost 80 more", () => {
  const more = withInputs(smallScenario, [{ id: "messages_per_month", value: "40000" }]);
  const total = figures(buildPlan(more)).find(({ id }) => id === "TOT.total");
  expect(total?.values["bot"]).toBe(880);
});

test.each`
  change                                 | says
  ${{ saving: "TOT.per_message" }}       | ${"roles have saving, but one approach alone saves nothing against a baseline; leave it out"}
  ${{ passthrough: "TOT.messages" }}     | ${"roles have passthrough without subtotal; give all of them, or none"}
  ${{ total: "TOT.per_message" }}        | ${"roles.total must be a line in USD/year or USD/month, but TOT.per_message is in USD/message"}
  ${{ components: ["TOT.per_message"] }} | ${"roles.components[0] must be a line in USD/month, as the total is, but TOT.per_message is in USD/message"}
`("refuses roles with $change", ({ change, says }) => {
  const roles = { ...smallScenario.roles, ...change };
  expect(() => validateScenario({ ...smallScenario, roles })).toThrow(says);
});
