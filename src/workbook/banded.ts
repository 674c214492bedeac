import type { DraftCell } from "./draft";
import type { LaidOut } from "./lay-out";
import { styles } from "./styles";

type Cells = LaidOut["cells"];

/** Carries the band of a header or section row over the whole width of the page. */
export function banded(cells: Cells, columns: number): Cells {
  const rows = new Map<number, DraftCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows].flatMap(([row, drawn]) =>
    [...drawn, ...missing(drawn, columns)]
      .sort((a, b) => a.column - b.column)
      .map((cell) => ({ ...cell, row })),
  );
}

function missing(drawn: readonly DraftCell[], columns: number): readonly DraftCell[] {
  const first = drawn[0];
  const band = [styles.header, styles.section].find((style) => style === first?.style);
  if (!first || !band) return [];
  const taken = new Set(drawn.map(({ column }) => column));
  return Array.from({ length: columns }, (_, column) => column)
    .filter((column) => column > first.column && !taken.has(column))
    .map((column) => ({ column, value: null, style: band }));
}
