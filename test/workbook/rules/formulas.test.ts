import { parse } from "../../../src/formula/parse";
import type { Plan } from "../../../src/workbook/plan";
import { withCell, withFormula, withSheet } from "../../support/changed-plan";
import { ruleTest } from "../../support/rule-test";
import { f01 } from "../../support/rules/f01-one-formula";
import { f02 } from "../../support/rules/f02-constants";
import { f03 } from "../../support/rules/f03-length";
import { f04 } from "../../support/rules/f04-nested-if";
import { f05 } from "../../support/rules/f05-forbidden";
import { f06 } from "../../support/rules/f06-allow-list";
import { f07 } from "../../support/rules/f07-caught-errors";
import { f08 } from "../../support/rules/f08-whole-blocks";
import { f09 } from "../../support/rules/f09-tco-calls";
import { f10 } from "../../support/rules/f10-rounding";
import { f11 } from "../../support/rules/f11-discounting";
import { f12 } from "../../support/rules/f12-text-codes";

/** One formula changed in the row of the engineering build, for one approach. */
const build = (formula: string) => (plan: Plan) => withFormula(plan, "TOT.build G", formula);
/** A formula in a sentence's row of the Summary. */
const sentence = (formula: string) => (plan: Plan) =>
  withFormula(plan, "SUM.text.amount D", formula);

ruleTest("F01 one relative formula for a row, one for a column of checks", f01, {
  "one approach computed otherwise": build("=Platform!G23/4"),
  "one case computed otherwise": (plan) => withFormula(plan, "CASE.TOT.total M", "=M130"),
  "one year computed otherwise": (plan) => withFormula(plan, "CSH.labour.connic H", "=0"),
  "a check of its own": (plan) => withFormula(plan, "TOT.build J", "=0"),
  "one point computed otherwise": (plan) => withFormula(plan, "BE.point.5 H", "=F13"),
  "one crossover computed otherwise": (plan) =>
    withFormula(plan, "BE.connic_self_hosted.2 E", "=1"),
  "a deviation of its own": (plan) => withFormula(plan, "CHK.total H", "=0"),
  "a rank of its own": (plan) => withFormula(plan, "SUM.size.TOT.build E", "=1"),
});
ruleTest("F02 no constants but identities and conversions", f02, {
  "a life in years": build("=Platform!G23/3"),
  "per cent outside a sentence": build("=Platform!G23*100"),
});
ruleTest("F03 at most 100 characters and three functions", f03, {
  "a long formula": build(`=${Array<string>(12).fill("Platform!G23").join("+")}`),
  "four functions": build("=MAX(MIN(ABS(INT(G8)),1),0)"),
});
ruleTest("F04 no nested IF", f04, { "an IF in an IF": build("=IF(G8=0,0,IF(G8=1,1,G8))") });
ruleTest("F05 nothing volatile, no array constants, no whole columns", f05, {
  "an indirect reference": build('=INDIRECT("G8")'),
  "a random number": build("=RANDBETWEEN(0,1)"),
  "an array constant": build("=SUM({1,2})"),
  "a whole column": (plan) =>
    withCell(plan, "TOT.build G", (cell) => ({
      ...cell,
      formula: parse("=SUM(Platform!G1:G1048576)", cell),
    })),
});
ruleTest("F06 only functions of the list", f06, {
  "a function that LibreOffice lacks": build("=XLOOKUP(G8,G8,G8)"),
  "CEILING without a step": build("=CEILING(G8)"),
});
ruleTest("F07 errors are caught in the engine column alone", f07, {
  "a caught error": build("=IFERROR(G8,0)"),
  "a made one": build("=NA()"),
});
ruleTest("F08 a SUM covers its whole block and no subtotal", f08, {
  "a line left out": (plan) => withFormula(plan, "TOT.subtotal G", "=SUM(G8:G10)"),
  "a subtotal added again": (plan) => withFormula(plan, "TOT.total G", "=SUM(G8:G13)"),
  "an approach left out": (plan) => withFormula(plan, "CHK.total G", "=SUM(Totals!$F$14:$G$14)"),
});
ruleTest("F09 TCO calls stand in the engine column", f09, {
  "a call in a line": build("=TCO.AMORTIZE(Platform!G23,Assumptions!$D$27)"),
  "a call in a conditional format": (plan) =>
    withSheet(plan, "totals", () => ({
      conditionalFormats: [
        {
          area: { row: 7, column: 5, rows: 1, columns: 3 },
          when: parse("=TCO.SAVINGPCT(F8,G8)>0"),
          color: "C00000",
          fill: "FCE4D6",
        },
      ],
    })),
});
ruleTest("F10 rounding on output sheets only", f10, { "a rounded line": build("=ROUND(G8,0)") });
ruleTest("F11 discounting through a visible row of factors", f11, {
  "a power in the present value": (plan) =>
    withFormula(plan, "CSH.present_value.connic H", "=H33/(1+Assumptions!$D$28)^H6"),
});
ruleTest("F12 TEXT with codes of every language", f12, {
  "a code with separators": sentence('=TEXT(D15,"#,##0")'),
});
