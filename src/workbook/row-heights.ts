import { neededRowHeight } from "./needed-row-height";
import type { PlanCell, SheetPlan } from "./plan";

/** The rows that need more height than an ordinary one. */
export function rowHeights(
  cells: readonly PlanCell[],
  columnWidths: readonly number[],
): SheetPlan["rowHeights"] {
  const special = cells.filter(({ style }) => style.wrap || (style.size ?? 0) > 11);
  const rows = new Map<number, PlanCell[]>();
  for (const cell of special) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows].flatMap(([row, inRow]) => {
    const height = neededRowHeight(inRow, columnWidths);
    return height === undefined ? [] : [{ row, height }];
  });
}
