import type { LaidOut } from "./lay-out";

/** Row by row, from the left. */
export function inReadingOrder(cells: LaidOut["cells"]): LaidOut["cells"] {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}
