import { columnPoints } from "./column-points";
import type { PrintSetup } from "./plan";

/** Columns that no page divides: with which column they begin, and how wide they are in points. */
export interface ColumnBlock {
  readonly column: number;
  readonly points: number;
}

/** A sheet's columns as they are printed: in blocks, and the width of the labels that each later page repeats. */
export interface ColumnBlocks {
  readonly blocks: readonly ColumnBlock[];
  readonly labels: number;
}

/** The blocks that begin with these columns; each column is one where nothing is said. */
export function columnBlocks(
  columnWidths: readonly number[],
  { titleColumns, area }: Pick<PrintSetup, "titleColumns" | "area">,
  starts?: readonly number[],
): ColumnBlocks {
  const points = columnWidths.slice(0, area.columns).map(columnPoints);
  const firsts = starts ? [0, ...starts] : [...points.keys()];
  return {
    blocks: firsts.map((column, i) => ({
      column,
      points: sum(points.slice(column, firsts[i + 1])),
    })),
    labels: sum(points.slice(0, titleColumns ? titleColumns.last + 1 : 0)),
  };
}

const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);

/** With which columns the pages after the first begin: each takes as many blocks as go on it beside the labels. */
export function columnBreaks({ blocks, labels }: ColumnBlocks, width: number): readonly number[] {
  const breaks: number[] = [];
  let used = 0;
  for (const { column, points } of blocks) {
    if (used + points > width && used > 0) {
      breaks.push(column);
      used = labels;
    }
    used += points;
  }
  return breaks;
}
