import type { CellStyle, PlanCell } from "./plan";
import { digitsInside } from "./text-width";
import { measuredWords, wrappedLines, type MeasuredWords } from "./wrapped-lines";

/** In digits, beside the column's own padding: two words of one line stand 0.45 apart. */
const GAP = 1.2;
/** Of the width that a text is reckoned to have, what it may come to in print: it wraps later then. */
const NARROWEST = 0.95;
/** Lines: with one more than needed, a row of more does not look half blank. */
const FEW = 3;

/** A text that wraps, measured as it stands and, where it has hyphens, broken at them, too. */
interface Measured {
  readonly style: CellStyle;
  readonly ways: readonly [MeasuredWords, ...MeasuredWords[]];
}

/** What wraps in a column, and what of it stands close to a text on its left; each text once. */
interface ColumnTexts {
  readonly wrapped: Map<string, Measured>;
  readonly running: Map<string, Measured>;
}

/**
 * Column widths in which no wrapped text reaches up to its left neighbour: where both are aligned to the right, a line
 * as wide as its column would run on from the one before. Nor is it in doubt whether one takes two lines or one, three
 * or two: a line of its row would stay blank.
 */
export function spacedWidths(
  cells: readonly PlanCell[],
  widths: readonly number[],
): readonly number[] {
  const columns = widths.map((): ColumnTexts => ({ wrapped: new Map(), running: new Map() }));
  let before: PlanCell | undefined;
  for (const cell of cells) {
    const column = columns[cell.column];
    if (column && isWrapped(cell)) note(cell, column, runsOn(before, cell));
    before = cell;
  }
  return columns.map(({ wrapped, running }, column) =>
    widened(widths[column] ?? 0, [...running.values()], [...wrapped.values()]),
  );
}

/** The headers of a block often say the same as those above them. */
function note({ value, style }: PlanCell, { wrapped, running }: ColumnTexts, runs: boolean): void {
  const text = String(value);
  const key = `${style.bold} ${style.size} ${style.indent} ${text}`;
  const measured = wrapped.get(key) ?? measuredText(text, style);
  if (!wrapped.has(key)) wrapped.set(key, measured);
  if (runs && !running.has(key)) running.set(key, measured);
}

function measuredText(text: string, style: CellStyle): Measured {
  const words = measuredWords(text, style.bold);
  return text.includes("-")
    ? { style, ways: [words, measuredWords(text.replaceAll("-", "- "), style.bold)] }
    : { style, ways: [words] };
}

/** In a column that one text widens, another may come out on fewer, wider lines. */
function widened(
  width: number,
  running: readonly Measured[],
  wrapped: readonly Measured[],
): number {
  const spaced = running.reduce((least, text) => spacedWidth(text, least), width);
  const sure = wrapped.reduce((least, text) => sureWidth(text, least), spaced);
  return sure === width ? width : widened(sure, running, wrapped);
}

const isWrapped = ({ value, style }: PlanCell): boolean =>
  style.wrap === true && typeof value === "string";

function runsOn(before: PlanCell | undefined, { row, column, style }: PlanCell): boolean {
  const isBeside = before?.row === row && before.column === column - 1 && before.value !== "";
  return isBeside && before.style.align === "right" && style.align === "right";
}

function spacedWidth(text: Measured, least: number): number {
  let width = least;
  while (freeBeside(text, width) < GAP) width += 1;
  return width;
}

function sureWidth(text: Measured, least: number): number {
  let width = least;
  while (isInDoubt(text, width)) width += 1;
  return width;
}

/** A line more at the width that a text is reckoned to have than at what it may come to: then there is room for fewer. */
function isInDoubt({ ways: [words], style }: Measured, width: number): boolean {
  const inside = digitsInside(width, style);
  const lines = wrappedLines(words, inside).length;
  return lines <= FEW && wrappedLines(words, inside / NARROWEST).length < lines;
}

/** Beside the widest line, whether the text comes out as reckoned or narrower, breaks at its hyphens or not. */
function freeBeside({ ways, style }: Measured, width: number): number {
  const inside = digitsInside(width, style);
  let widest = 0;
  for (const words of ways) {
    for (const part of [1, NARROWEST])
      widest = Math.max(widest, part * Math.max(...wrappedLines(words, inside / part)));
  }
  return inside - widest;
}
