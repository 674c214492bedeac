import { cellName } from "../../formula/cell-name";
import type { PlanCell, SheetPlan } from "../../workbook/plan";
import { refuse, refuseLongerThan } from "./refuse";

const ROWS = 1048576;
const COLUMNS = 16384;

/** Rows in order and in each row the cells, or Excel takes the sheet for damaged. */
function checkPlace(sheet: string, cell: PlanCell, before: PlanCell | undefined): void {
  const place = (): string => `${sheet}!${cellName(cell.row, cell.column)}`;
  if (cell.row < 0 || cell.column < 0 || cell.row >= ROWS || cell.column >= COLUMNS)
    refuse(
      `Row ${cell.row + 1}, column ${cell.column + 1} of "${sheet}" lies outside Excel's sheet.`,
    );
  if (before === undefined) return;
  if (cell.row < before.row || (cell.row === before.row && cell.column <= before.column))
    refuse(`${place()} comes twice or after a later cell.`);
}

function checkText(sheet: string, { row, column, value }: PlanCell): void {
  if (typeof value === "string" && value.length > 32767)
    refuseLongerThan(32767, value, `The text of ${sheet}!${cellName(row, column)}`);
}

export function checkCells({ name, cells, columnWidths, rowHeights }: SheetPlan): void {
  cells.forEach((cell, index) => {
    checkPlace(name, cell, cells[index - 1]);
    checkText(name, cell);
  });
  const width = columnWidths.find((characters) => !(characters >= 0 && characters <= 255));
  if (width !== undefined) refuse(`A column of "${name}" is ${width} wide; Excel allows 0 to 255.`);
  const height = rowHeights.find((row) => !(row.height >= 0 && row.height <= 409))?.height;
  if (height !== undefined) refuse(`A row of "${name}" is ${height} high; Excel allows 0 to 409.`);
}
