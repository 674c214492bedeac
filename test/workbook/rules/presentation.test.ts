import type { ChartPlan, Plan } from "../../../src/workbook/plan";
import { typedOver, withCell, withFormula, withSheet, withStyle } from "../../support/changed-plan";
import { withPart } from "../../support/changed-parts";
import { fileRuleTest, ruleTest } from "../../support/rule-test";
import { p01 } from "../../support/rules/p01-font-colors";
import { p02, p02InFile } from "../../support/rules/p02-protection";
import { p03 } from "../../support/rules/p03-validation";
import { p04 } from "../../support/rules/p04-sources";
import { p05 } from "../../support/rules/p05-number-formats";
import { p06 } from "../../support/rules/p06-scale";
import { p07 } from "../../support/rules/p07-checks";
import { p09, p09InFile } from "../../support/rules/p09-print";
import { p10, p10InFile } from "../../support/rules/p10-charts";
import { p11, p11InFile } from "../../support/rules/p11-names";
import { smallPlanIn } from "../../support/small-plan-in";

const CHART = "xl/charts/chart1.xml";
const withChart =
  (change: (chart: ChartPlan) => Partial<ChartPlan>) =>
  (plan: Plan): Plan =>
    withSheet(plan, "summary", ({ charts }) => ({
      charts: charts.map((chart) => ({ ...chart, ...change(chart) })),
    }));

ruleTest("P01 font colours say where a figure comes from", p01, {
  "a black input": (plan) => withStyle(plan, "runs_per_month F", { color: "000000" }),
  "a blue formula": (plan) => withStyle(plan, "TOT.total F", { color: "0000FF" }),
  "a formula over another sheet in black": (plan) =>
    withStyle(plan, "TOT.build F", { color: "000000" }),
  "a green figure on the Summary": (plan) =>
    withStyle(plan, "SUM.TOT.total D", { color: "008000" }),
  "an assumed bound that is not italic": (plan) =>
    withStyle(plan, "llm_calls_per_run E", { italic: false }),
});

ruleTest("P02 inputs have a fill and are unlocked, the rest is locked", p02, {
  "an input without a fill": (plan) => withStyle(plan, "ops_fte L", { fill: undefined }),
  "a locked input": (plan) => withStyle(plan, "ops_fte L", { unlocked: false }),
  "an unlocked total": (plan) => withStyle(plan, "TOT.total F", { unlocked: true }),
});
fileRuleTest("P02 protection is off, its flags are set", p02InFile, {
  "a protected sheet": (parts) =>
    withPart(
      parts,
      "xl/worksheets/sheet8.xml",
      "</sheetData>",
      '</sheetData><sheetProtection sheet="1"/>',
    ),
  "inputs that would be locked": (parts) =>
    withPart(parts, "xl/styles.xml", /<protection locked="0"\/>/g, ""),
});

ruleTest("P03 a validation with a message on every input", p03, {
  "an input without a rule": (plan) =>
    withSheet(plan, "assumptions", ({ validations }) => ({ validations: validations.slice(1) })),
  "a rule without words": (plan) =>
    withSheet(plan, "parity", ({ validations }) => ({
      validations: validations.map((rule) => ({ ...rule, message: "" })),
    })),
  "a value that its rule forbids": (plan) => typedOver(plan, "choice_rag F", "perhaps"),
});

ruleTest("P04 every input has a source, a confidence and a range basis", p04, {
  "a source that is not on Sources": (plan) => typedOver(plan, "runs_per_month K", "hearsay"),
  "a choice without a source": (plan) => typedOver(plan, "choice_rag E", ""),
  "a published figure without a source": (plan) => typedOver(plan, "pub.llm_year E", ""),
  "an assumption that is called published": (plan) =>
    typedOver(plan, "pub.llm_year E", "tco-assumption"),
  "an unmarked input": (plan) => typedOver(plan, "runs_per_month L", ""),
  "a source without a date": (plan) => typedOver(plan, "levels-fyi D", "recently"),
});

ruleTest("P05 number formats of the list", p05, {
  "a format of its own": (plan) => withStyle(plan, "TOT.total F", { numberFormat: "# ##0.000" }),
  "an amount without a format": (plan) =>
    withStyle(plan, "TOT.total F", { numberFormat: undefined }),
});

ruleTest("P06 the scale stands in the header, one for a table", p06, {
  "one row in thousands": (plan) =>
    withStyle(plan, "TOT.total F", { numberFormat: '#,##0,_);(#,##0,);"–"_)' }),
});

ruleTest("P07 checks feed the master check, which every sheet shows", p07, {
  "a check that is not counted": (plan) => withFormula(plan, "CHK.master J", "=SUM($J$18:$J$135)"),
  "a check without tolerance": (plan) => typedOver(plan, "CHK.total I", 0.01),
  "a broken check": (plan) => withCell(plan, "CHK.master J", (cell) => ({ ...cell, value: 1 })),
  "a missing add-in that counts": (plan) =>
    withFormula(plan, "ENG.LLM.spend.connic H", "=ABS($F57-$G57)"),
  "a sheet without the master check": (plan) => typedOver(plan, "Totals!B3", 0),
  "few checks": (plan) =>
    withSheet(plan, "checks", ({ cells }) => ({
      cells: cells.filter(({ column, value }) => column > 0 || !/^CHK\.[^m]/.test(String(value))),
    })),
});

ruleTest("P09 print-ready", p09, {
  "a column outside the print area": (plan) =>
    withSheet(plan, "totals", ({ print }) => ({
      print: { ...print, area: { ...print.area, columns: 6 } },
    })),
  "pages without header": (plan) =>
    withSheet(plan, "cases", ({ print }) => ({ print: { ...print, titleRows: undefined } })),
  "pages beside each other without labels": (plan) =>
    withSheet(plan, "cases", ({ print }) => ({ print: { ...print, titleColumns: undefined } })),
  "print too small to read": (plan) =>
    withSheet(plan, "points", ({ print }) => ({ print: { ...print, pagesWide: 1 } })),
  "a scale too small to read": (plan) =>
    withSheet(plan, "cases", ({ print }) => ({
      print: { ...print, across: { ...print.across!, percent: 45 } },
    })),
  "a scale at which a page cannot hold its columns": (plan) =>
    withSheet(plan, "cases", ({ print }) => ({
      print: { ...print, across: { ...print.across!, percent: 65 } },
    })),
  "a footer without page": (plan) =>
    withSheet(plan, "totals", ({ print }) => ({
      print: { ...print, footer: { ...print.footer, right: "Version 1.0" } },
    })),
});
fileRuleTest("P09 print-ready", p09InFile, {
  "a sheet several pages wide": (parts) =>
    withPart(parts, "xl/worksheets/sheet8.xml", 'fitToWidth="1"', 'fitToWidth="0"'),
  "a scale that is not the plan's": (parts) =>
    withPart(parts, "xl/worksheets/sheet13.xml", /scale="\d+"/, 'scale="100"'),
  "a sheet without footer": (parts) =>
    withPart(parts, "xl/worksheets/sheet8.xml", /<oddFooter>.*<\/oddFooter>/, ""),
});

ruleTest("P10 charts draw cells and say what they show", p10, {
  "a title that is no formula": withChart(() => ({
    title: { sheet: "Summary", row: 0, column: 0 },
  })),
  "an axis without unit": withChart(() => ({ valueAxisTitle: "Cost" })),
  "an axis in a unit of no row": withChart(() => ({ valueAxisTitle: "CHF per year" })),
  "a picture without words": withChart(() => ({ altText: "" })),
  "a series that is too short": withChart(({ categories }) => ({
    categories: { ...categories, columns: 2 },
  })),
  "the passthrough on top": withChart(({ series }) => ({ series: [...series].reverse() })),
});
test.each(["CHF", "GBP"])("P10 holds in a workbook of one's own in %s", (currency) => {
  const plan = smallPlanIn(currency);
  expect(p10(plan)).toEqual([]);
  expect(p10(withChart(() => ({ valueAxisTitle: "USD per month" }))(plan))).not.toEqual([]);
});
fileRuleTest("P10 charts without typed texts and depth", p10InFile, {
  "a typed title": (parts) =>
    withPart(parts, CHART, /<c:title><c:tx><c:strRef>/, "<c:title><c:tx><c:rich>"),
  "a third dimension": (parts) => withPart(parts, CHART, "<c:plotArea>", "<c:view3D/><c:plotArea>"),
});

ruleTest("P11 few names, all prefixed and resolving", p11, {
  "a name without prefix": (plan) => ({
    ...plan,
    names: plan.names.map((one, at) => (at === 0 ? { ...one, name: "alerts" } : one)),
  }),
  "a name for nothing": (plan) => ({
    ...plan,
    names: plan.names.map((one) => ({ ...one, refersTo: { ...one.refersTo, row: 900 } })),
  }),
  "a formula with an unknown name": (plan) => withFormula(plan, "TOT.build F", "=build_cost"),
});
fileRuleTest("P11 few names, all prefixed", p11InFile, {
  "a name of somebody else": (parts) =>
    withPart(
      parts,
      "xl/workbook.xml",
      "</definedNames>",
      '<definedName name="budget">Totals!$A$1</definedName></definedNames>',
    ),
});
