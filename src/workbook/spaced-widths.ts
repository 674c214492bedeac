import type { PlanCell } from "./plan";
import { digitsInside } from "./text-width";
import { wrappedLines } from "./wrapped-lines";

/** In digits, beside the column's own padding: two words of one line stand 0.45 apart. */
const GAP = 1.2;
/** Of the width that a text is reckoned to have, what it may come to in print: it wraps later then. */
const NARROWEST = 0.95;
/** Lines: with one more than needed, a row of more does not look half blank. */
const FEW = 3;

/**
 * Column widths in which no wrapped text reaches up to its left neighbour: where both are aligned to the right, a line
 * as wide as its column would run on from the one before. Nor is it in doubt whether one takes two lines or one, three
 * or two: a line of its row would stay blank.
 */
export function spacedWidths(
  cells: readonly PlanCell[],
  widths: readonly number[],
): readonly number[] {
  const running = firstOfEach(cells.filter((cell, i) => runsOn(cells[i - 1], cell)));
  const wrapped = firstOfEach(cells.filter(isWrapped));
  return widths.map((width, column) => {
    const isHere = (cell: PlanCell): boolean => cell.column === column;
    return widened(width, running.filter(isHere), wrapped.filter(isHere));
  });
}

/** The headers of a block often say the same as those above them. */
function firstOfEach(cells: readonly PlanCell[]): readonly PlanCell[] {
  const found = new Map<string, PlanCell>();
  for (const cell of cells) {
    const { bold, size } = cell.style;
    const key = `${cell.column} ${bold} ${size} ${String(cell.value)}`;
    if (!found.has(key)) found.set(key, cell);
  }
  return [...found.values()];
}

/** In a column that one text widens, another may come out on fewer, wider lines. */
function widened(
  width: number,
  running: readonly PlanCell[],
  wrapped: readonly PlanCell[],
): number {
  const spaced = running.reduce((least, cell) => spacedWidth(cell, least), width);
  const sure = wrapped.reduce((least, cell) => sureWidth(cell, least), spaced);
  return sure === width ? width : widened(sure, running, wrapped);
}

const isWrapped = ({ value, style }: PlanCell): boolean =>
  style.wrap === true && typeof value === "string";

function runsOn(before: PlanCell | undefined, cell: PlanCell): boolean {
  const { row, column } = cell;
  const isBeside = before?.row === row && before.column === column - 1 && before.value !== "";
  const isFlush = before?.style.align === "right" && cell.style.align === "right";
  return isBeside && isFlush && isWrapped(cell);
}

function spacedWidth({ value, style }: PlanCell, least: number): number {
  let width = least;
  while (freeBeside(String(value), width, style) < GAP) width += 1;
  return width;
}

/** A line more at the width that a text is reckoned to have than at what it may come to: then there is room for fewer. */
function sureWidth({ value, style }: PlanCell, least: number): number {
  const lines = (inside: number) => wrappedLines(String(value), inside, style.bold ?? false).length;
  const isInDoubt = (width: number) => {
    const inside = digitsInside(width, style);
    return lines(inside) <= FEW && lines(inside / NARROWEST) < lines(inside);
  };
  let width = least;
  while (isInDoubt(width)) width += 1;
  return width;
}

/** Beside the widest line, whether the text comes out as reckoned or narrower, breaks at its hyphens or not. */
function freeBeside(text: string, width: number, style: PlanCell["style"]): number {
  const inside = digitsInside(width, style);
  const widest = [1, NARROWEST].flatMap((part) =>
    (text.includes("-") ? [text, text.replaceAll("-", "- ")] : [text]).map((words) => {
      const lines = wrappedLines(words, inside / part, style.bold ?? false);
      return part * Math.max(...lines);
    }),
  );
  return inside - Math.max(...widest);
}
