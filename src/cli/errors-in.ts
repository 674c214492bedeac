import { TcoError } from "../engine/tco-error";
import { isMatrix } from "../formula/is-matrix";
import type { Value } from "../formula/value";

/** The error values of a result, each with its place in words. */
export function errorsIn(
  value: Value,
): readonly { readonly error: TcoError; readonly place: string }[] {
  if (value instanceof TcoError) return [{ error: value, place: "" }];
  if (!isMatrix(value)) return [];
  return value.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      cell instanceof TcoError ? [{ error: cell, place: ` in row ${r + 1}, column ${c + 1}` }] : [],
    ),
  );
}
