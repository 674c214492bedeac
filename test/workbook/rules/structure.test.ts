import { templates, templateScenario } from "../../../src/scenarios/templates";
import { withInputs } from "../../../src/scenarios/with-inputs";
import { buildPlan } from "../../../src/workbook/build-plan";
import { typedOver, withCell, withFormula, withSheet, withStyle } from "../../support/changed-plan";
import { withPart } from "../../support/changed-parts";
import { fileRuleTest, ruleTest } from "../../support/rule-test";
import { smallScenario } from "../../support/small-scenario";
import { w01 } from "../../support/rules/w01-tab-colors";
import { w02 } from "../../support/rules/w02-cover";
import { w03 } from "../../support/rules/w03-typed-numbers";
import { w04 } from "../../support/rules/w04-entered-once";
import { w05, w05InFile } from "../../support/rules/w05-external-links";
import { w06 } from "../../support/rules/w06-macros";
import { w07, w07InFile } from "../../support/rules/w07-nothing-hidden";
import { w08, w08InFile } from "../../support/rules/w08-circularity";
import { w09, w09InFile } from "../../support/rules/w09-precision";
import { w10 } from "../../support/rules/w10-errors";
import { w11 } from "../../support/rules/w11-version";

const WORKBOOK = "xl/workbook.xml";
const FIRST_SHEET = "xl/worksheets/sheet1.xml";

ruleTest("W01 the tab colour shows the class of a sheet", w01, {
  "two classes of one colour": (plan) => withSheet(plan, "checks", () => ({ tabColor: "7F7F7F" })),
  "a sheet of another class": (plan) => withSheet(plan, "totals", () => ({ class: "output" })),
});

ruleTest("W02 the cover is first and complete, and its links resolve", w02, {
  "a cover at the end": (plan) => ({
    ...plan,
    sheets: [...plan.sheets.slice(1), ...plan.sheets.slice(0, 1)],
  }),
  "a cover without author": (plan) => typedOver(plan, "Cover!B6", ""),
  "a sheet that the contents leave out": (plan) =>
    withSheet(plan, "log", () => ({ name: "History" })),
  "a link to no address": (plan) =>
    withCell(plan, "Rate card!K7", (cell) => ({ ...cell, link: { url: "see price list" } })),
});

ruleTest("W03 typed numbers live in input and data cells only", w03, {
  "a number over a formula": (plan) => typedOver(plan, "TOT.build G", 600),
  "a number in a sentence's row": (plan) => typedOver(plan, "SUM.text.cheapest D", 2),
  "a formula among the inputs": (plan) => withFormula(plan, "engineer_annual_cost F", "=E25+15000"),
  "a base that reads another input": (plan) => withFormula(plan, "input_price F", "=F22/5"),
});

ruleTest("W04 each number is entered once", w04, {
  "a bound typed like its base": (plan) => typedOver(plan, "hours_per_month E", 730),
  "a price typed instead of read": (plan) => typedOver(plan, "input_price F", 3),
  "a second date": (plan) =>
    withStyle(typedOver(plan, "CHK.master J", 46158), "CHK.master J", {
      numberFormat: "yyyy-mm-dd",
    }),
});

ruleTest("W05 no external links", w05, {
  "a sheet that is not there": (plan) => withFormula(plan, "TOT.build G", "=Prices!G7"),
});
fileRuleTest("W05 no external links", w05InFile, {
  "a relationship to another workbook": (parts) =>
    withPart(
      parts,
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="book.xlsx" TargetMode="External"/></Relationships>',
    ),
  "an external link's part": (parts) =>
    new Map(parts).set("xl/externalLinks/externalLink1.xml", "<externalLink/>"),
});

fileRuleTest("W06 no macros, no hidden names", w06, {
  "a macro project": (parts) => new Map(parts).set("xl/vbaProject.bin", "x"),
  "a hidden name": (parts) =>
    withPart(
      parts,
      WORKBOOK,
      '<definedName name="tco_case"',
      '<definedName name="tco_case" hidden="1"',
    ),
});

ruleTest("W07 nothing is hidden", w07, {
  "white on white": (plan) => withStyle(plan, "TOT.build G", { color: "FFFFFF" }),
  "a column without width": (plan) =>
    withSheet(plan, "totals", ({ columnWidths }) => ({
      columnWidths: [0, ...columnWidths.slice(1)],
    })),
  "a format that shows nothing": (plan) => withStyle(plan, "TOT.build G", { numberFormat: ";;;" }),
});
fileRuleTest("W07 nothing is hidden", w07InFile, {
  "a hidden sheet": (parts) =>
    withPart(parts, WORKBOOK, '<sheet name="Log"', '<sheet name="Log" state="veryHidden"'),
  "a hidden row": (parts) => withPart(parts, FIRST_SHEET, '<row r="4"', '<row r="4" hidden="1"'),
});

ruleTest("W08 no circular reference", w08, {
  "a total that reads itself": (plan) => withFormula(plan, "TOT.total F", "=F13+F14+F15"),
});
fileRuleTest("W08 iteration is off", w08InFile, {
  iteration: (parts) => withPart(parts, WORKBOOK, "<calcPr ", '<calcPr iterate="1" '),
});

ruleTest("W09 values are kept to fifteen digits", w09, {
  "a rounded value": (plan) =>
    withCell(plan, "TOT.wrapper F", (cell) => ({ ...cell, value: 58194.44 })),
});
fileRuleTest("W09 full precision", w09InFile, {
  "precision as displayed": (parts) =>
    withPart(parts, WORKBOOK, "<calcPr ", '<calcPr fullPrecision="0" '),
  "a digit cut off": (parts) =>
    withPart(parts, "xl/worksheets/sheet8.xml", "<v>58194.4444444444</v>", "<v>58194.44</v>"),
});

ruleTest("W10 no error values", w10, {
  "an error": (plan) =>
    withCell(plan, "TOT.build F", (cell) => ({ ...cell, value: { error: "#DIV/0!" } })),
});
describe.each(["native", "tco"] as const)("W10 at volume 0, %s formulas", (formulas) => {
  const scenarios = [...templates.map(({ id }) => templateScenario(id)), smallScenario];
  it.each(scenarios)("$id has no error value", (shipped) => {
    const scenario = withInputs(shipped, [{ id: shipped.roles.volume, value: "0" }]);
    expect(w10(buildPlan(scenario, { formulas }))).toEqual([]);
  });
});

ruleTest("W11 Log and version agree", w11, {
  "a newer plan than its log": (plan) => ({ ...plan, version: "1.1" }),
  "a footer that lags behind": (plan) =>
    withSheet(plan, "totals", ({ print }) => ({
      print: { ...print, footer: { left: "&F", center: "&A", right: "Page &P" } },
    })),
});
