import type { Scalar } from "./value";

/** The matrix whose elements are asked for by place: in plain loops, since areas hold thousands of cells. */
export function matrixOf(
  rows: number,
  columns: number,
  element: (row: number, column: number) => Scalar,
): Scalar[][] {
  // Arrays of their final length: one that grows takes room for seventeen elements at once.
  const matrix = Array<Scalar[]>(rows);
  for (let row = 0; row < rows; row += 1) {
    const line = Array<Scalar>(columns);
    for (let column = 0; column < columns; column += 1) line[column] = element(row, column);
    matrix[row] = line;
  }
  return matrix;
}
