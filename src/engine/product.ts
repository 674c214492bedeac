import type { Decimal } from "./decimal";
import { smallWhole } from "./small-whole";

/** The product. Workbooks multiply by 0 and 1 most of all, to choose and to count: then it is one of the factors. */
export function product(a: Decimal, b: Decimal): Decimal {
  const m = smallWhole(a);
  const n = smallWhole(b);
  if (m === 1 || n === 0) return b;
  return n === 1 || m === 0 ? a : a.times(b);
}
