import { write, type DraftCell } from "./draft";
import { styles } from "./styles";

/** Carries the band of a header or section row over the whole width of the page. */
export function banded(cells: readonly DraftCell[], columns: number): readonly DraftCell[] {
  const first = cells[0];
  const band = [styles.header, styles.headerLow, styles.section].find(
    (style) => style === first?.style,
  );
  if (!first || !band || first.column > 0) return cells;
  const taken = new Set(cells.map(({ column }) => column));
  const free = Array.from({ length: columns }, (_, column) => column).filter(
    (column) => !taken.has(column),
  );
  return [...cells, ...free.map((column) => write(column, null, band))];
}
