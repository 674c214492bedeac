import { isMatrix } from "../is-matrix";
import type { Matrix, Scalar, Value } from "../value";

/** A single value as a range of one cell. */
export function asMatrix(value: Value): Matrix {
  return isMatrix(value) ? value : [[value]];
}

/** The value itself, or the first cell of a range: for arguments that are one value. */
export function firstScalar(value: Value): Scalar {
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}
