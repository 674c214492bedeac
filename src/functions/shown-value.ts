import { isMatrix } from "../formula/is-matrix";
import type { Scalar, Value } from "../formula/value";

/** A value as one cell shows it: a range has no place there, so its size stands for it. */
export function shownValue(value: Value): Scalar {
  if (!isMatrix(value)) return value;
  if (value.length === 1 && value[0]?.length === 1) return value[0][0] ?? null;
  return `${value.length}×${value[0]?.length ?? 0} cells`;
}
