import { TcoError } from "../engine/tco-error";
import type { Matrix } from "../formula/value";

/** Rows of different lengths as one table; what a shorter row lacks is #N/A, as Excel's VSTACK has it. */
export function stackedRows(rows: readonly (Matrix[number] | TcoError)[]): Matrix {
  const width = Math.max(1, ...rows.map((row) => (row instanceof TcoError ? 1 : row.length)));
  return rows.map((row) => {
    if (row instanceof TcoError) return new Array<TcoError>(width).fill(row);
    const missing = new TcoError("#N/A", "This row of the result is shorter than the longest.");
    return [...row, ...new Array<TcoError>(width - row.length).fill(missing)];
  });
}
