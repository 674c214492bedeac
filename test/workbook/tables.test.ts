import { templateScenario } from "../../src/scenarios/templates";
import { buildPlan } from "../../src/workbook/build-plan";
import type { Plan } from "../../src/workbook/plan";
import { typedOver, withCell, withFormula, withSheet } from "../support/changed-plan";
import { readPlan } from "../support/plan-reader";
import { planRules } from "../support/plan-rules";
import { tabledScenario } from "../support/sample-tables";

const plan = buildPlan(tabledScenario);
const reading = readPlan(plan);

/** A row's cells from the first column of its table on. */
const row = (id: string) =>
  reading.line(id)?.cells.filter(({ column, style }) => column > 1 && style.role !== "label");
const values = (id: string) => row(id)?.map(({ value }) => value);
const texts = (id: string) => row(id)?.map(({ text }) => text);

it("puts the sheets of tables before Deck, as output", () => {
  const at = plan.sheets.findIndex(({ id }) => id === "deck");
  expect(plan.sheets.slice(at - 2, at).map(({ id, class: held }) => [id, held])).toEqual([
    ["monitor", "output"],
    ["stress", "output"],
  ]);
});

it("says on the cover what they are for", () => {
  const cover = reading.cells.filter(({ sheet }) => sheet.id === "cover");
  expect(cover.map(({ value }) => value)).toContain("Spend of a week against the weeks before it");
});

/** The row of an id as formulas of other sheets write it. */
const lineOf = (id: string) => (reading.line(id)?.row ?? 0) + 1;

it("has one formula down a column: rows beside, whole columns to the left, cells above, lines by approach", () => {
  const total = lineOf("TOT.total");
  expect(texts("DRIFT.week_4")).toEqual([
    "",
    "",
    'COUNTIF($C$10:$C$13,"<"&$C13)',
    'SUMIFS($D$10:$D$13,$C$10:$C$13,"<"&$C13)',
    "IF($E13=0,0,$F13/$E13)",
    "IF($G13=0,0,$D13/$G13)",
    "MAX($D10:$D12)",
    `IF(Totals!$G$${total}=0,0,$D13*Assumptions!$D$${lineOf("runs_per_month")}*12/Totals!$G$${total})`,
  ]);
  expect(texts("LEAK.retry")?.[1]).toBe(`$C10*Usage!$G$${lineOf("LLM.spend")}`);
});

it("computes them", () => {
  // Mean of 0.10, 0.12 and 0.11 is 0.11; 0.44 is four times that; 0.44 × 50,000 × 12 of 127,652.
  const [week, spend, before, sum, mean, ratio, highest, share] = values("DRIFT.week_4") ?? [];
  expect([week, spend, before, highest]).toEqual([4, 0.44, 3, 0.12]);
  expect(sum).toBeCloseTo(0.33, 12);
  expect(mean).toBeCloseTo(0.11, 12);
  expect(ratio).toBeCloseTo(4, 12);
  expect(share).toBeCloseTo(264_000 / 127_652, 12);
  // Five times a month of model spend: 7,875 USD at 1.08.
  expect(values("LEAK.retry")?.[1]).toBeCloseTo((5 * 7_875) / 1.08, 6);
  expect(values("LEAK.retry")?.[2]).toBe("above the plan");
});

it("finds only words above the first row", () => {
  // Nothing stands before the first step or the first week; the second step stands on the first one's 2.
  expect(values("DRIFT.week_1")?.slice(2)).toEqual([0, 0, 0, 0, 0, expect.any(Number)]);
  expect(["BUILD.step_1", "BUILD.step_2", "BUILD.step_3"].map(values)).toEqual([
    [2, 0],
    [3, 2],
    [4, 5],
  ]);
});

it("draws a chart under a title that says what the figures say", () => {
  const charts = plan.sheets.flatMap(({ charts: its }) => its);
  const [drift, build] = ["DRIFT", "BUILD"].map((id) => charts.find(({ name }) => name === id));
  const title = drift && reading.cell(drift.title.sheet, drift.title.row, drift.title.column);
  expect(title?.value).toBe("The highest week stands at 4.0 times its mean");
  expect(drift?.series.map(({ name }) => reading.cell(name.sheet, name.row, name.column)?.value)) //
    .toEqual(["Spend", "Mean of the weeks before"]);
  expect(drift?.valueAxisTitle).toBe("EUR per run");
  expect(build?.series.map(({ invisible }) => invisible)).toEqual([true, undefined]);
});

/** What the rules find in a plan that was changed after it was built. */
const broken: readonly (readonly [rule: string, what: string, change: (whole: Plan) => Plan])[] = [
  ["f01", "a formula of its own", (it) => withFormula(it, "DRIFT.week_3 G", "=E12/F12")],
  [
    "l02",
    "a column without unit",
    (it) => typedOver(typedOver(it, "Monitor!D8", ""), "Monitor!D7", ""),
  ],
  [
    "l05",
    "a cell that reads a later column",
    (it) => withFormula(it, "DRIFT.week_3 E", "=SUM(F10:F13)"),
  ],
  ["p04", "typed numbers without source", (it) => typedOver(it, "DRIFT.week_3 K", "hearsay")],
  [
    "p09",
    "a table cut by the end of a page",
    (it) =>
      withSheet(it, "stress", ({ print }) => ({
        print: { ...print, onePage: false, pageBreaks: [9] },
      })),
  ],
  [
    "w01",
    "a sheet of tables as calculation",
    (it) => withSheet(it, "stress", () => ({ class: "calc" })),
  ],
  [
    "w02",
    "tables behind the sources",
    (it) => ({
      ...it,
      sheets: [...it.sheets.slice(0, -5), ...it.sheets.slice(-4), ...it.sheets.slice(-5, -4)],
    }),
  ],
  [
    "w03",
    "a number typed over a formula",
    (it) => withCell(it, "DRIFT.week_3 G", ({ formula: _, ...cell }) => ({ ...cell, value: 1 })),
  ],
];

it.each(broken)("%s reports %s", (rule, _, change) => {
  expect(planRules[rule]?.(change(plan))).not.toEqual([]);
});

it.each(Object.entries(planRules))("keeps the rule %s", (_, rule) => {
  expect(rule(plan)).toEqual([]);
});

it("puts the sources of all tables in one column, and spreads a table of words over the widest one", () => {
  const leaks = readPlan(buildPlan(templateScenario("interaction-cost")));
  const filled = (id: string) =>
    leaks
      .line(id)
      ?.cells.filter(({ value }) => value !== null)
      .map(({ column }) => column);
  // Seven columns of figures from C to I, then the source; two of words take three columns each.
  expect(filled("LEAK.retry")).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(filled("SIGNAL.retry")).toEqual([0, 1, 2, 5, 9]);
});
