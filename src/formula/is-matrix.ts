import type { Matrix, Value } from "./value";

const { isArray } = Array;

/** Whether a value has rows and columns. */
export function isMatrix(value: Value | undefined): value is Matrix {
  return isArray(value);
}
