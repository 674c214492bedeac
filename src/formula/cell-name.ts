/** The letters of columns that were asked for: the formulas of a workbook name the same few a hundred thousand times. */
const known: string[] = [];

/** The letters of a zero-based column: 0 is A, 26 is AA. */
export const columnName = (column: number): string => (known[column] ??= letters(column));

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** The A1 name of a cell, row and column zero-based. */
export function cellName(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/** The A1 name of an area; an area of one cell is that cell's name. */
export function areaName(row: number, column: number, rows: number, columns: number): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}
