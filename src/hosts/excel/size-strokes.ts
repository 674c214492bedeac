import { columnPoints } from "../../workbook/column-points";
import type { SheetPlan } from "../../workbook/plan";
import type { Stroke } from "./stroke";
import { rangeOf } from "./range-of";

const BYTES = 900;

/** Column widths, in points where the file has characters of the standard font, and row heights. */
export function sizeStrokes({ name, columnWidths, rowHeights }: SheetPlan): readonly Stroke[] {
  const step = `Sizes of ${name}`;
  const widths = columnWidths.map((characters, column): Stroke => {
    const draw: Stroke["draw"] = (sheets) => {
      rangeOf(sheets(name), { row: 0, column, rows: 1, columns: 1 }).format.columnWidth =
        columnPoints(characters);
    };
    return { step, bytes: BYTES, draw };
  });
  const heights = rowHeights.map(({ row, height }): Stroke => {
    const draw: Stroke["draw"] = (sheets) => {
      rangeOf(sheets(name), { row, column: 0, rows: 1, columns: 1 }).format.rowHeight = height;
    };
    return { step, bytes: BYTES, draw };
  });
  return [...widths, ...heights];
}
