import { typedOver, withCell, withFormula, withSheet } from "../../support/changed-plan";
import { ruleTest } from "../../support/rule-test";
import { t01 } from "../../support/rules/t01-corkscrew";
import { t02 } from "../../support/rules/t02-signs";
import { t03 } from "../../support/rules/t03-guarded-ratios";
import { t04 } from "../../support/rules/t04-dependants";
import { t05 } from "../../support/rules/t05-periods";

ruleTest("T01 an opening is the closing before it, the first is 0", t01, {
  "an opening that skips a year": (plan) =>
    withFormula(plan, "CSH.opening.connic H", "=IF(H$6=0,0,F41)"),
  "a first opening": (plan) => typedOver(plan, "CSH.opening.connic F", 100),
  "a closing that loses something": (plan) =>
    withCell(plan, "CSH.closing.connic G", (cell) => ({ ...cell, value: 1100 })),
});

ruleTest("T02 costs are not negative, shares at most 1, cases in order", t02, {
  "a negative cost": (plan) =>
    withCell(plan, "TOT.tooling F", (cell) => ({ ...cell, value: -14460 })),
  "a share above 1": (plan) =>
    withCell(plan, "TLG.share_built F", (cell) => ({ ...cell, value: 1.5 })),
  "a low case dearer than the base": (plan) =>
    withCell(plan, "CASE.TOT.total L", (cell) => ({ ...cell, value: 1e9 })),
  "a workbook that does not check its signs": (plan) =>
    typedOver(plan, "CHK.sign.totals A", "CHK.other"),
});

ruleTest("T03 every ratio is guarded or its divisor validated", t03, {
  "a ratio without guard": (plan) => withFormula(plan, "TOT.per_run F", "=F14/F22"),
  "a guard of something else": (plan) => withFormula(plan, "TOT.per_run F", "=IF(F14=0,0,F14/F22)"),
  "an average of what may be 0": (plan) =>
    withFormula(plan, "TOT.per_run F", "=F14/AVERAGE(F22,F23)"),
  "a life that may be 0": (plan) =>
    withSheet(plan, "assumptions", ({ validations }) => ({
      validations: validations.map((rule) =>
        rule.kind === "list" ? rule : { ...rule, minimum: 0, above: false },
      ),
    })),
});

ruleTest("T04 every input has a dependant", t04, {
  "an input that nothing reads": (plan) =>
    ["F", "G", "H", "I"].reduce(
      (changed, column) => withFormula(changed, `PLT.cluster ${column}`, "=Assumptions!$D$25"),
      plan,
    ),
});

ruleTest("T05 no mixed periods in a block", t05, {
  "a yearly row among monthly ones": (plan) => typedOver(plan, "PLT.networking C", "EUR per year"),
});
