import type { Decimal } from "./decimal";

/** Of the 34 digits that a number has, those that a sum of some terms is sure to have right. */
const SURE_DIGITS = 28;

/** Below, at or above. */
export type Order = -1 | 0 | 1;

/** How a number compares with another; a difference that rounding at this scale may have made is none. */
export function orderOf(left: Decimal, right: Decimal, scale: Decimal): Order {
  const difference = left.minus(right);
  if (difference.isZero() || difference.e < scale.e - SURE_DIGITS) return 0;
  return difference.isNegative() ? -1 : 1;
}
