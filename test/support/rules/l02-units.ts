import type { Plan } from "../../../src/workbook/plan";
import { isFigure, readPlan, type Line, type ReadCell } from "../plan-reader";

const MONEY = /^#,##0(\.0+)?,*_\);\(/;
const CURRENCY = /^(EUR|USD)\b/;

/** Each row of figures says its unit, money its currency, a rate its period in words ("EUR per month"). */
export const l02 = (plan: Plan): readonly string[] =>
  readPlan(plan)
    .lines.filter(({ sheet }) => sheet.id !== "sources") // Its only figures are dates.
    .flatMap((line) => unitFaults(plan, line));

const isNumeric = (cell: ReadCell): boolean => isFigure(cell) && typeof cell.value === "number";

const unitOf = (plan: Plan, line: Line | undefined): unknown =>
  line?.cells.find((cell) => readPlan(plan).header(cell) === "Unit")?.value;

function unitFaults(plan: Plan, line: Line): readonly string[] {
  const cells = line.cells.filter(isNumeric);
  if (cells.length === 0) return [];
  const unit = unitOf(plan, line);
  const place = `${line.sheet.name}, ${line.id}`;
  if (typeof unit !== "string" || unit === "") return [`${place} has no unit`];
  const isMoney = cells.some(({ style }) => MONEY.test(style.numberFormat ?? ""));
  const expected = checkedUnit(plan, line);
  return [
    ...(/[/*]/.test(unit) ? [`${place}: "${unit}" is not in words`] : []),
    ...(expected === undefined && isMoney && !CURRENCY.test(unit)
      ? [`${place} is money in "${unit}"`]
      : []),
    ...(expected !== undefined && expected !== unit
      ? [`${place}: "${unit}", the line is in ${expected}`]
      : []),
  ];
}

/** A row that holds a line against the engine is in the line's own unit. */
function checkedUnit(plan: Plan, { id }: Line): string | undefined {
  if (!id.startsWith("ENG.")) return undefined;
  const line = readPlan(plan).lines.find((one) => id.startsWith(`ENG.${one.id}.`));
  return String(unitOf(plan, line));
}
