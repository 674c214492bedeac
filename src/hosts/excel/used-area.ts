import type { Area, SheetPlan } from "../../workbook/plan";

/** From A1 to the last row and column that hold a cell. */
export function usedArea({ cells }: SheetPlan): Area {
  const rows = cells.reduce((most, { row }) => Math.max(most, row + 1), 1);
  const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), 1);
  return { row: 0, column: 0, rows, columns };
}
