import type { PlanCell } from "./plan";

/** Excel's default font is a little narrower than its digits; bold text is not. */
const NARROW = 0.98;
const BOLD = 1.06;
const PADDING = 2;
const WIDEST = 90;

/**
 * Column widths in which no text is cut off: a text may run over blank cells to its right, but where a neighbour
 * stands in its way its own column must hold it.
 */
export function fittedWidths(
  cells: readonly PlanCell[],
  least: readonly number[],
): readonly number[] {
  const widths = [...least];
  const filled = cells.filter(({ value, formula }) => formula || (value ?? "") !== "");
  filled.forEach((cell, i) => {
    const next = filled[i + 1];
    const stop = next?.row === cell.row ? next.column : widths.length;
    const { value, style, column } = cell;
    if (typeof value !== "string" || column >= widths.length) return;
    const size = (style.size ?? 11) / 11;
    const length = style.wrap ? longestWord(value) : value.length;
    const needed = length * size * (style.bold ? BOLD : NARROW) + PADDING;
    const runsOver = !style.wrap && style.align !== "right";
    const own = runsOver ? needed - sum(widths.slice(column + 1, stop)) : needed;
    widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? 0, Math.ceil(own)));
  });
  return widths;
}

const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);

/** Text that wraps does so between words. */
const longestWord = (text: string): number =>
  Math.max(...text.split(/\s/).map((word) => word.length));
