import { evenPages, type PrintedRow } from "./even-pages";
import { pagePoints } from "./page-points";
import type { PlanCell, PrintSetup, SheetPlan } from "./plan";
import type { SheetDraft } from "./sheet-draft";
import { styles } from "./styles";

const ROW_HEIGHT = 15;

/**
 * The rows before which pages end: where the draft says so, before parts that do not go on the page begun, and between
 * these so that pages are evenly full.
 */
export function pageBreaks(
  draft: SheetDraft,
  cells: readonly PlanCell[],
  columnWidths: readonly number[],
  rowHeights: SheetPlan["rowHeights"],
  print: Omit<PrintSetup, "pageBreaks">,
): readonly number[] {
  if (print.onePage) return [];
  const rows = printedRows(cells, rowHeights, print.area.rows);
  const { titleRows } = print;
  const long = draft.print.wholeBlocks ? Infinity : undefined;
  const repeated = titleRows ? heightOf(rows.slice(titleRows.first, titleRows.last + 1)) : 0;
  const holds = pagePoints(columnWidths, print);
  const room = (start: number) => (start === 0 ? holds : holds - repeated);
  const starts = partStarts(draft, rows, room);
  return starts.flatMap((start, i) => {
    const part = rows.slice(start, starts[i + 1]);
    const within = evenPages(part, room(start), holds - repeated, long).map((row) => start + row);
    return start === 0 ? within : [start, ...within];
  });
}

/** Of the parts that the draft names, those that begin a page. */
function partStarts(
  { print: { pageBreaks: ends = [], parts = [] } }: SheetDraft,
  rows: readonly PrintedRow[],
  room: (start: number) => number,
): readonly number[] {
  const starts = [0];
  const named = [...ends, ...parts].sort((one, other) => one - other);
  named.forEach((row, i) => {
    const start = starts.at(-1) ?? 0;
    const shares = parts.includes(row) && heightOf(rows.slice(start, named[i + 1])) <= room(start);
    if (!shares) starts.push(row);
  });
  return starts;
}

const heightOf = (rows: readonly PrintedRow[]): number =>
  rows.reduce((sum, { height }) => sum + height, 0);

/** A block opens with a section's title, or after a blank row. */
function printedRows(
  cells: readonly PlanCell[],
  rowHeights: SheetPlan["rowHeights"],
  count: number,
): readonly PrintedRow[] {
  const heights = new Map(rowHeights.map(({ row, height }) => [row, height]));
  const first = new Map<number, PlanCell>();
  for (const cell of cells) if (!first.has(cell.row)) first.set(cell.row, cell);
  return Array.from({ length: count }, (_, row) => {
    const isSection = first.get(row)?.style.fill === styles.section.fill;
    const isAfterBlank = first.has(row) && !first.has(row - 1);
    return { height: heights.get(row) ?? ROW_HEIGHT, opens: isSection || isAfterBlank };
  });
}
