import type { AreaState, CellState, SheetState } from "./book-state";
import { HostError } from "./host-error";

/** More cells than any plan writes at once: a whole row or column, which the model does not hold cell by cell. */
const CELL_LIMIT = 200_000;

export function cellsOf(area: AreaState): readonly { row: number; column: number }[] {
  if (area.rows * area.columns > CELL_LIMIT) {
    throw new HostError("ApiNotFound", "The model of Excel does not format whole rows or columns");
  }
  return Array.from({ length: area.rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  }));
}

export function cellAt(sheet: SheetState, row: number, column: number): CellState {
  return sheet.cells[`${row},${column}`] ?? blankCell();
}

/** The cell to change; refused on a protected sheet. */
export function writtenCell(sheet: SheetState, row: number, column: number): CellState {
  if (sheet.protected) throw new HostError("AccessDenied", "The sheet is protected.", 403);
  return (sheet.cells[`${row},${column}`] ??= blankCell());
}

function blankCell(): CellState {
  return { content: "", numberFormat: "General", format: {} };
}
