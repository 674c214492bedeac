import type { Plan } from "../../../src/workbook/plan";
import { currenciesOf } from "../currencies-of";
import { isFigure, readPlan, type Line, type ReadCell } from "../plan-reader";
import { isTableSheet } from "../table-sheets";

/** Two decimals may be cents or hours: such a row's currency follows from its formula (see `deriveUnit`). */
const MONEY = /^#,##0(\.0)?,*_\);\(/;
/** In thousands the scale stands before it in German, behind it in English. */
const FIRST_WORD = /^(?:Tsd\. )?(\S*)/;

const isCurrency = (plan: Plan, unit: string): boolean =>
  currenciesOf(plan).has(FIRST_WORD.exec(unit)?.[1] ?? "");

/** Each row of figures says its unit, money its currency, a rate its period in words ("EUR per month"). */
export const l02 = (plan: Plan): readonly string[] =>
  readPlan(plan)
    .lines.filter(({ sheet }) => sheet.id !== "sources") // Its only figures are dates.
    .flatMap((line) =>
      isTableSheet(plan, line.sheet) ? headedFaults(plan, line) : unitFaults(plan, line),
    );

/** In a table each column has its unit, in the header. */
function headedFaults(plan: Plan, { cells }: Line): readonly string[] {
  return cells.filter(isNumeric).flatMap((cell) => {
    const unit = readPlan(plan).header(cell);
    const isMoney = MONEY.test(cell.style.numberFormat ?? "");
    return [
      ...(unit === "" ? [`${cell.address} has no unit`] : []),
      ...(/[/*]/.test(unit) ? [`${cell.address}: "${unit}" is not in words`] : []),
      ...(isMoney && !isCurrency(plan, unit) ? [`${cell.address} is money in "${unit}"`] : []),
    ];
  });
}

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
    ...(expected === undefined && isMoney && !isCurrency(plan, unit)
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
