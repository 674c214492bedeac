import { write, type DraftCell } from "./draft";
import type { CellStyle } from "./plan";
import { styles } from "./styles";

const BANDS: ReadonlySet<CellStyle> = new Set([styles.header, styles.headerLow, styles.section]);

/** Carries the band of a header or section row over the whole width of the page. */
export function banded(cells: readonly DraftCell[], columns: number): readonly DraftCell[] {
  const first = cells[0];
  if (!first || first.column > 0 || !BANDS.has(first.style)) return cells;
  const taken = new Set(cells.map(({ column }) => column));
  const free = Array.from({ length: columns }, (_, column) => column).filter(
    (column) => !taken.has(column),
  );
  return [...cells, ...free.map((column) => write(column, null, first.style))];
}
