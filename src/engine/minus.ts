import type { Decimal } from "./decimal";
import { smallWhole } from "./small-whole";
import { whole } from "./whole";

/** The difference; as with `plus`, counts and zeros need no long arithmetic. */
export function minus(a: Decimal, b: Decimal): Decimal {
  const m = smallWhole(a);
  const n = smallWhole(b);
  if (m !== undefined && n !== undefined) return whole(m - n);
  return n === 0 ? a : a.minus(b);
}
