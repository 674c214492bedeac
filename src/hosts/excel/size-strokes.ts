import type { SheetPlan } from "../../workbook/plan";
import type { Stroke } from "./stroke";
import { rangeOf } from "./range-of";

const BYTES = 900;

/** Column widths and row heights. */
export function sizeStrokes({ name, columnWidths, rowHeights }: SheetPlan): readonly Stroke[] {
  const step = `Sizes of ${name}`;
  const widths = columnWidths.map((characters, column): Stroke => {
    const draw: Stroke["draw"] = (sheets) => {
      rangeOf(sheets(name), { row: 0, column, rows: 1, columns: 1 }).format.columnWidth =
        widthInPoints(characters);
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

/**
 * Office.js wants points where the file has characters of the standard font: a digit of Calibri 11 is 7 pixels wide,
 * 5 pixels are padding, a pixel is 3/4 point (8.43 characters are 64 pixels, 48 points).
 */
function widthInPoints(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}
