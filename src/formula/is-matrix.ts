import type { Matrix, Value } from "./value";

// Asked for every value: Jest looks a global up so slowly that it took a twelfth of some suites.
const { isArray } = Array;

/** Whether a value has rows and columns. */
export function isMatrix(value: Value | undefined): value is Matrix {
  return isArray(value);
}
