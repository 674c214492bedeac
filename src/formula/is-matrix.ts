import type { Matrix, Value } from "./value";

/** Whether a value has rows and columns. */
export function isMatrix(value: Value | undefined): value is Matrix {
  return Array.isArray(value);
}
