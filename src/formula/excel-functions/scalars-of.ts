import type { Matrix, Scalar } from "../value";

/** The elements row by row; Array.flat takes several times as long, and checks count ten thousands of cells. */
export function scalarsOf(matrix: Matrix): readonly Scalar[] {
  const [first = []] = matrix;
  if (matrix.length === 1) return first;
  const scalars: Scalar[] = [];
  for (const row of matrix) for (const scalar of row) scalars.push(scalar);
  return scalars;
}
