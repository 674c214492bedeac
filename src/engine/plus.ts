import type { Decimal } from "./decimal";
import { smallWhole } from "./small-whole";
import { whole } from "./whole";

/** The sum of two numbers. Workbooks mostly add counts and zeros: these need no long arithmetic. */
export function plus(a: Decimal, b: Decimal): Decimal {
  const m = smallWhole(a);
  const n = smallWhole(b);
  if (m !== undefined && n !== undefined) return whole(m + n);
  if (m === 0) return b;
  return n === 0 ? a : a.plus(b);
}
