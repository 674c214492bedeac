import type { Plan } from "../../../src/workbook/plan";
import { readPlan } from "../plan-reader";
import { calls } from "../tree-nodes";

/** Functions that Excel 2019 and LibreOffice 7.4 both have, by what they are for. */
const ALLOWED = `
SUM SUMPRODUCT SUMIFS COUNTIF COUNTIFS AVERAGE MIN MAX LARGE SMALL RANK.EQ PERCENTILE.INC NORM.S.INV
ABS SQRT ROUND CEILING FLOOR INT MOD POWER SLN PMT
IF IFS SWITCH AND OR NOT IFERROR ISNUMBER ISFORMULA
INDEX MATCH CHOOSE LOOKUP ROWS COLUMNS HYPERLINK
TEXT FIXED TEXTJOIN LEFT LEN EOMONTH DATE YEAR MONTH`
  .trim()
  .split(/\s+/);

/** Only functions of the list; TCO calls have a rule of their own (F09). CEILING says what it rounds to. */
export const f06 = (plan: Plan): readonly string[] =>
  [
    ...readPlan(plan).formulas.map(({ address, formula }) => ({ place: address, tree: formula })),
    ...plan.sheets.flatMap(({ name, conditionalFormats }) =>
      conditionalFormats.map(({ when }) => ({ place: `${name}, conditional format`, tree: when })),
    ),
  ].flatMap(({ place, tree }) =>
    calls(tree).flatMap(({ name, arguments: given }) => [
      ...(ALLOWED.includes(name) || name.startsWith("TCO.") ? [] : [`${place} calls ${name}`]),
      ...(name === "CEILING" && given.length < 2 ? [`${place} calls CEILING without a step`] : []),
    ]),
  );
