import { templateScenario } from "../../../src/scenarios/templates";
import { buildPlan } from "../../../src/workbook/build-plan";
import type { Plan } from "../../../src/workbook/plan";
import { typedOver, withCell, withFormula, withSheet, withStyle } from "../../support/changed-plan";
import { planRules } from "../../support/plan-rules";

/**
 * The other rules' files break agent-platform. Here each rule that reads a plan is broken in what only others have:
 * tables of facts and formulas, one approach alone, totals by the month, simulations, findings.
 */
const tables = buildPlan(templateScenario("interaction-cost"));
const alone = buildPlan(templateScenario("agent-budget"));
const monthly = buildPlan(templateScenario("llm-inference"));

type Break = readonly [rule: string, what: string, broken: Plan];
const leaks = (column: string, formula: string) =>
  withFormula(tables, `LEAK.retry ${column}`, formula);
const leak = "LEAK.retry G";
const LEAKS = ["retry", "context", "abandoned", "background", "swap", "bypass"];

const breaks: readonly Break[] = [
  [
    "w01",
    "a sheet of tables that says it calculates",
    withSheet(tables, "leaks", () => ({ class: "calc" })),
  ],
  [
    "w02",
    "a sheet of tables that the contents leave out",
    withSheet(tables, "drift", () => ({ name: "Drifting" })),
  ],
  ["w03", "a number over a table's formula", typedOver(tables, leak, 18330)],
  ["w04", "a price typed instead of read", typedOver(alone, "simple_input_price F", 0.15)],
  ["w05", "a table that reads a sheet that is not there", leaks("G", "=Prices!G7")],
  ["w07", "white on white in a table", withStyle(tables, leak, { color: "FFFFFF" })],
  ["w08", "a column that reads one that reads it", leaks("G", "=$H10")],
  [
    "w09",
    "a rounded value in a table",
    withCell(tables, "LEAK.retry I", (cell) => ({ ...cell, value: 0.0064 })),
  ],
  [
    "w10",
    "an error in a table",
    withCell(tables, leak, (cell) => ({ ...cell, value: { error: "#DIV/0!" } })),
  ],
  ["w11", "a newer plan than its log", { ...alone, version: "9.9" }],
  [
    "l01",
    "one approach in another column",
    withSheet(alone, "spend", () => ({ freeze: { rows: 6, columns: 5 } })),
  ],
  ["l02", "a column of figures without unit", typedOver(tables, "Leaks!E8", "")],
  ["l03", "two rows of a table with one id", typedOver(tables, "LEAK.retry A", "LEAK.context")],
  ["l05", "a table that reads a later sheet", leaks("G", "=Checks!F10")],
  [
    "l06",
    "a table that scrolls from its header",
    withSheet(tables, "leaks", () => ({ freeze: undefined })),
  ],
  ["l07", "a year left out", withCell(alone, "Cash flow!H6", (cell) => ({ ...cell, value: 3 }))],
  [
    "f01",
    "one row of a table computed otherwise",
    leaks("G", "=Stack!$F$33*Assumptions!$D$35*($D10-1)"),
  ],
  ["f02", "a constant in a table", leaks("G", "=Stack!$F$33*7")],
  [
    "f03",
    "a long formula in a table",
    leaks("G", `=${Array<string>(12).fill("Stack!$F$33").join("+")}`),
  ],
  [
    "f04",
    "an IF in an IF where a table decides",
    withFormula(monthly, "VRD.printed.small J", '=IF(G10<H10,"a",IF(F10>I10,"b","c"))'),
  ],
  ["f05", "an indirect reference in a table", leaks("G", '=INDIRECT("D10")')],
  ["f06", "a function that LibreOffice lacks in a table", leaks("G", "=XLOOKUP(D10,D10,D10)")],
  ["f07", "a caught error in a table", leaks("G", "=IFERROR($D10,0)")],
  [
    "f08",
    "a part left out of a sum of one approach",
    withFormula(alone, "TOT.subtotal F", "=SUM(F8:F9)"),
  ],
  ["f09", "a call in a table", leaks("G", "=TCO.AMORTIZE($D10,$C10)")],
  [
    "f10",
    "a rounded line by the month",
    withFormula(alone, "BUD.compute F", "=ROUND(Assumptions!D31,0)"),
  ],
  [
    "f11",
    "a power in the present value",
    withFormula(alone, "CSH.present_value.agent H", "=H33/(1+Assumptions!$D$28)^H6"),
  ],
  ["f12", "a finding with separators", withFormula(monthly, "Summary!A8", '=TEXT(D81,"#,##0")')],
  ["t01", "a first opening", typedOver(alone, "CSH.opening.agent F", 100)],
  [
    "t02",
    "a low case dearer than the base of one approach",
    withCell(alone, "CASE.TOT.total H", (cell) => ({ ...cell, value: 1e9 })),
  ],
  ["t03", "a ratio in a table without guard", leaks("H", "=$G10/Totals!$F$13")],
  [
    "t04",
    "an input that only a table read",
    LEAKS.reduce((plan, id) => withFormula(plan, `LEAK.${id} E`, "=$D10"), tables),
  ],
  ["t05", "a yearly row among monthly ones", typedOver(alone, "BUD.compute C", "USD per year")],
  ["p01", "a blue formula in a table", withStyle(tables, leak, { color: "0000FF" })],
  [
    "p02",
    "a fact in a table that is unlocked",
    withStyle(tables, "LEAK.retry C", { unlocked: true }),
  ],
  [
    "p03",
    "an input without a rule where nobody chooses",
    withSheet(alone, "assumptions", ({ validations }) => ({ validations: validations.slice(1) })),
  ],
  [
    "p04",
    "a table's row whose source is not on Sources",
    typedOver(tables, "LEAK.retry J", "hearsay"),
  ],
  ["p05", "a format of its own in a table", withStyle(tables, leak, { numberFormat: "# ##0.000" })],
  [
    "p06",
    "one row of a table in thousands",
    withStyle(tables, leak, { numberFormat: '#,##0,_);(#,##0,);"–"_)' }),
  ],
  ["p07", "a simulation without tolerance", typedOver(alone, "ENG.SEN.risk_alone.agent.1 I", 5000)],
  [
    "p09",
    "a column of a table outside the print area",
    withSheet(tables, "leaks", ({ print }) => ({
      print: { ...print, area: { ...print.area, columns: 4 } },
    })),
  ],
  [
    "p10",
    "a table's chart without words",
    withSheet(tables, "drift", ({ charts }) => ({
      charts: charts.map((chart) => ({ ...chart, altText: "" })),
    })),
  ],
  [
    "p11",
    "a name for nothing",
    {
      ...alone,
      names: alone.names.map((one) => ({ ...one, refersTo: { ...one.refersTo, row: 900 } })),
    },
  ],
];

test.each(breaks)("%s reports %s", (rule, _, broken) => {
  expect(planRules[rule]?.(broken)).not.toEqual([]);
});
