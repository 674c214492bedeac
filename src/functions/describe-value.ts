import { Decimal } from "../engine/decimal";
import type { Scalar } from "../formula/value";
import { shortened } from "../engine/shortened";
import { TcoError } from "../engine/tco-error";

/** A value in the words of an error message: what the parameter got. */
export function describeValue(value: Scalar): string {
  if (value === null) return "blank";
  if (value instanceof TcoError) return value.code;
  if (value instanceof Decimal) return value.toSignificantDigits(15).toString();
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return `the text "${shortened(value)}"`;
}
