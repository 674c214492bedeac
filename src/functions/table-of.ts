/** Rows and columns of what `cell` says; loops, because Array.from takes ten times as long over wide ranges. */
export function tableOf<Cell>(
  rows: number,
  columns: number,
  cell: (row: number, column: number) => Cell,
): Cell[][] {
  const table: Cell[][] = [];
  for (let row = 0; row < rows; row++) {
    const cells: Cell[] = [];
    for (let column = 0; column < columns; column++) cells.push(cell(row, column));
    table.push(cells);
  }
  return table;
}
