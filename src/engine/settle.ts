import { Decimal } from "./decimal";

/** Four words of decimal.js hold at most 28 digits: such a number has no rounding noise to take away. */
const EXACT_WORDS = 4;

/**
 * A number before it meets a jump (a comparison, INT, CEILING, ROUND): 30 of its 34 digits. Otherwise 1/3*3 would
 * stay below 1 by its last digit, and INT(1/3*3) would be 0 where every spreadsheet says 1.
 */
export function settle(value: Decimal): Decimal {
  return (value.d?.length ?? 0) <= EXACT_WORDS
    ? value
    : value.toSignificantDigits(30, Decimal.ROUND_HALF_UP);
}
