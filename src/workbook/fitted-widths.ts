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
  const filled = cells.filter(isFilled);
  for (let i = 0; i < filled.length; i += 1) {
    const cell = filled[i];
    const next = filled[i + 1];
    if (typeof cell?.value !== "string" || cell.column >= widths.length) continue;
    const stop = next?.row === cell.row ? next.column : widths.length;
    const { value, style, column } = cell;
    const size = (style.size ?? 11) / 11;
    const length = style.wrap ? longestWord(value) : value.length;
    const needed = length * size * (style.bold ? BOLD : NARROW) + PADDING;
    const runsOver = !style.wrap && style.align !== "right";
    const own = runsOver ? needed - sum(widths, column + 1, stop) : needed;
    widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? 0, Math.ceil(own)));
  }
  return widths;
}

const isFilled = ({ value, formula }: PlanCell): boolean =>
  formula !== undefined || (value ?? "") !== "";

function sum(widths: readonly number[], from: number, to: number): number {
  let all = 0;
  for (let column = from; column < to; column += 1) all += widths[column] ?? 0;
  return all;
}

/** Text that wraps does so between words. */
const longestWord = (text: string): number =>
  Math.max(...text.split(/\s/).map((word) => word.length));
