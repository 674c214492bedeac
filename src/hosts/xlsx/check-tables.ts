import type { Area, SheetPlan, TablePlan } from "../../workbook/plan";
import { firstRepeated, refuse } from "./refuse";

const overlap = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** The header cells must hold the column names as texts: Excel drops a table whose cells say something else. */
function checkHeader({ cells }: SheetPlan, { name, area, columns }: TablePlan): void {
  const texts = columns.map((_, index) =>
    cells.find(({ row, column }) => row === area.row && column === area.column + index),
  );
  const wrong = columns.find((text, index) => {
    const cell = texts[index];
    return text === "" || cell?.value !== text || cell.formula !== undefined;
  });
  if (wrong !== undefined || columns.length !== area.columns)
    refuse(
      `The header cells of the table "${name}" are not its column names: ${wrong ?? columns.length}.`,
    );
}

function checkTable(sheet: SheetPlan, table: TablePlan, index: number): void {
  if (table.area.rows < 2) refuse(`The table "${table.name}" has no row below its header.`);
  const repeated = firstRepeated(table.columns);
  if (repeated !== undefined) refuse(`The table "${table.name}" has "${repeated}" twice.`);
  checkHeader(sheet, table);
  const other = sheet.tables.slice(0, index).find(({ area }) => overlap(area, table.area));
  if (other !== undefined)
    refuse(`The tables "${other.name}" and "${table.name}" overlap, which Excel forbids.`);
}

export const checkTables = (sheet: SheetPlan): void =>
  sheet.tables.forEach((table, index) => checkTable(sheet, table, index));
