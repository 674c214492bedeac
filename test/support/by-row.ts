/** Cells in any order as the rows that they stand in, from the first row on. */
export function byRow<Cell extends { readonly row: number }>(
  cells: readonly Cell[],
): readonly (readonly Cell[])[] {
  const count = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const rows: Cell[][] = Array.from({ length: count }, () => []);
  for (const cell of cells) rows[cell.row]?.push(cell);
  return rows;
}
