import { typedOver, withCell, withFormula, withSheet } from "../../support/changed-plan";
import { withPart } from "../../support/changed-parts";
import { fileRuleTest, ruleTest } from "../../support/rule-test";
import { l01 } from "../../support/rules/l01-calc-grid";
import { l02 } from "../../support/rules/l02-units";
import { l03 } from "../../support/rules/l03-unique-ids";
import { l04 } from "../../support/rules/l04-merged-cells";
import { l05 } from "../../support/rules/l05-reading-order";
import { l06 } from "../../support/rules/l06-frozen-panes";
import { l07 } from "../../support/rules/l07-time-axis";
import { smallPlanIn } from "../../support/small-plan-in";

ruleTest("L01 all Calc sheets have the same grid", l01, {
  "two approaches swapped on one sheet": (plan) =>
    typedOver(typedOver(plan, "Platform!G6", "Inngest + wrapper"), "Platform!H6", "Connic"),
  "a sheet frozen elsewhere": (plan) =>
    withSheet(plan, "usage", () => ({ freeze: { rows: 6, columns: 5 } })),
});

ruleTest("L02 every row of figures has a unit, time in words", l02, {
  "a row without unit": (plan) => typedOver(plan, "TOT.build C", ""),
  "a fraction bar": (plan) => typedOver(plan, "TOT.build C", "EUR/year"),
  "money without currency": (plan) => typedOver(plan, "TOT.build C", "number"),
  "money in a currency that nothing turns into the workbook's": (plan) =>
    typedOver(plan, "TOT.build C", "CHF per year"),
  "money in people, who have a price in it": (plan) => typedOver(plan, "TOT.build C", "FTE"),
  "a check of a year's costs that speaks of a month's": (plan) =>
    typedOver(plan, "CHK.components C", "EUR per month"),
  "a check of volumes in money": (plan) => typedOver(plan, "CHK.points.range C", "EUR per month"),
  "a check that counts money": (plan) => typedOver(plan, "CHK.sign.platform C", "EUR per month"),
  "a check of rests in many units in one of them": (plan) =>
    typedOver(plan, "CHK.reconciled C", "EUR"),
});
test.each(["CHF", "GBP"])("L02 holds in a workbook of one's own in %s", (currency) => {
  expect(l02(smallPlanIn(currency))).toEqual([]);
  expect(l02(typedOver(smallPlanIn(currency), "TOT.total C", "USD per month"))).not.toEqual([]);
});

ruleTest("L03 row ids are unique in the workbook, labels on a sheet", l03, {
  "an id used twice": (plan) => typedOver(plan, "TOT.build A", "USE.input_tokens"),
  "a label used twice": (plan) => typedOver(plan, "TOT.build B", "Total"),
});

fileRuleTest("L04 no merged cells", l04, {
  "a merged title": (parts) =>
    withPart(
      parts,
      "xl/worksheets/sheet1.xml",
      "</sheetData>",
      '</sheetData><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
    ),
});

ruleTest("L05 references go left, up or to earlier sheets", l05, {
  "a line that reads one below": (plan) => withFormula(plan, "TOT.build F", "=F11"),
  "a line that reads the next approach": (plan) => withFormula(plan, "TOT.build F", "=G9"),
  "a line that reads a later sheet": (plan) => withFormula(plan, "TOT.build F", "='Cash flow'!L15"),
  "an input that reads a result": (plan) => withFormula(plan, "ops_fte I", "=Totals!F8"),
});

ruleTest("L06 panes are frozen at the label corner", l06, {
  "a sheet without frozen panes": (plan) =>
    withSheet(plan, "totals", () => ({ freeze: undefined })),
  "a header that scrolls away": (plan) =>
    withSheet(plan, "cases", () => ({ freeze: { rows: 2, columns: 2 } })),
});

ruleTest("L07 one time axis", l07, {
  "a year left out": (plan) => withCell(plan, "Cash flow!H6", (cell) => ({ ...cell, value: 3 })),
  "a second axis": (plan) =>
    withCell(plan, "Cash flow!F14", (cell) => ({
      ...cell,
      value: 0,
      style: { ...cell.style, color: "FFFFFF", fill: "1F3864" },
    })),
});
