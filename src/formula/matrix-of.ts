import type { Scalar } from "./value";

/** The matrix whose elements are asked for by place: in plain loops, since areas hold thousands of cells. */
export function matrixOf(
  rows: number,
  columns: number,
  element: (row: number, column: number) => Scalar,
): Scalar[][] {
  const matrix: Scalar[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const line: Scalar[] = [];
    for (let column = 0; column < columns; column += 1) line.push(element(row, column));
    matrix.push(line);
  }
  return matrix;
}
