import type { PlanCell } from "./plan";
import { digitsInside, textWidth } from "./text-width";

const NORMAL_SIZE = 11;
const NORMAL_WIDTH = 8.43;
const HIGHEST = 409;
/** A step of indentation, in characters: three spaces. */
const INDENT = 1.4;
/** A line's height in points: 15 for Calibri 11, in the quarter steps of the screen's pixels. */
const lineHeight = (size: number): number => Math.ceil((size * 4) / 3 / 0.75) * 0.75;

/** Lines that words take when none is wider than so many digits. */
function wordLines(paragraph: string, width: number, bold: boolean): number {
  const space = textWidth(" ", bold);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const needed = textWidth(word, bold);
    if (used > 0 && used + space + needed > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + needed;
    // A word wider than the column is cut into full lines.
    lines += Math.max(0, Math.ceil(used / width) - 1);
    used = used > width ? used % width || width : used;
  }
  return lines;
}

type SizedCell = Pick<PlanCell, "column" | "style"> & Partial<Pick<PlanCell, "value">>;

function lines({ value, style }: SizedCell, columnWidth: number): number {
  if (!style.wrap || typeof value !== "string") return 1;
  const width = digitsInside(columnWidth - INDENT * (style.indent ?? 0), style.size ?? NORMAL_SIZE);
  return value
    .split("\n")
    .map((paragraph) => wordLines(paragraph, width, style.bold ?? false))
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
