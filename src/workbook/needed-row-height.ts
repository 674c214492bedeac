import type { PlanCell } from "./plan";
import { digitsInside, NORMAL_SIZE } from "./text-width";
import { measuredWords, wrappedLines } from "./wrapped-lines";

const NORMAL_WIDTH = 8.43;
const HIGHEST = 409;
/** A line's height in points: 15 for Calibri 11, in the quarter steps of the screen's pixels. */
const lineHeight = (size: number): number => Math.ceil((size * 4) / 3 / 0.75) * 0.75;

type SizedCell = Pick<PlanCell, "column" | "style"> & Partial<Pick<PlanCell, "value">>;

function lines({ value, style }: SizedCell, columnWidth: number): number {
  if (!style.wrap || typeof value !== "string") return 1;
  const width = digitsInside(columnWidth, style);
  return value
    .split("\n")
    .map((paragraph) => wrappedLines(measuredWords(paragraph, style.bold), width).length)
    .reduce((sum, count) => sum + count, 0);
}

/**
 * The height that a row's wrapped or large text asks for, undefined where an ordinary row is enough. Excel would
 * find it itself; LibreOffice and viewers take the height that is stated.
 */
export function neededRowHeight(
  cells: readonly SizedCell[],
  columnWidths: readonly number[],
): number | undefined {
  const heights = cells.map((cell) => {
    const count = lines(cell, columnWidths[cell.column] ?? NORMAL_WIDTH);
    return count * lineHeight(cell.style.size ?? NORMAL_SIZE);
  });
  const highest = Math.max(0, ...heights);
  return highest > lineHeight(NORMAL_SIZE) ? Math.min(HIGHEST, highest) : undefined;
}
