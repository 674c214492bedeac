import type { Plan } from "../../../src/workbook/plan";
import { isFigure, readPlan } from "../plan-reader";

const ALLOWED = [
  '#,##0_);(#,##0);"–"_);@_)',
  '#,##0,_);(#,##0,);"–"_)',
  '#,##0.0,_);(#,##0.0,);"–"_)',
  '#,##0.0,,_);(#,##0.0,,);"–"_)',
  // A price of 0 has no decimals to show: a dash, as for money.
  '0.0000_);(0.0000);"–"_)',
  "0.00_);(0.00)",
  '0.0%_);(0.0%);"–"_)',
  '0.0"x"',
  '#,##0.0,,"M"',
  "#,##0_)",
  "0",
  "yyyy-mm-dd",
  '[=0]"OK";[Red]"CHECK"',
  // Unit prices below 0.001: the fee of a second of compute would read 0.0004.
  '0.00000_);(0.00000);"–"_)',
  // Steps of a bridge and both sides of a check differ by cents, or by hundredths of a per cent; hours and months.
  '#,##0.00_);(#,##0.00);"–"_)',
  '0.00%_);(0.00%);"–"_)',
];
/** Answers in words, and tolerances from 0.01 to 1E-9. */
const PLAIN = ["General", "@"];

/** Figures have a format of the list; a plain one only where no amount stands. */
export const p05 = (plan: Plan): readonly string[] => [
  ...readPlan(plan)
    .cells.filter((cell) => isFigure(cell) && cell.value !== null)
    .filter(({ style, value }) => {
      const format = style.numberFormat ?? "General";
      const mayBePlain = typeof value !== "number" || ["data", "check"].includes(style.role);
      return !ALLOWED.includes(format) && !(mayBePlain && PLAIN.includes(format));
    })
    .map(({ address, style }) => `${address} has the format ${style.numberFormat}`),
  ...plan.sheets.flatMap(({ charts }) =>
    charts
      .filter(({ valueFormat }) => !ALLOWED.includes(valueFormat) && valueFormat !== "#,##0")
      .map(({ name, valueFormat }) => `the chart ${name} has the format ${valueFormat}`),
  ),
];
