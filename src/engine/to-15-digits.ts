import { Decimal } from "./decimal";

/** Two words of decimal.js hold at most 14 digits. */
const EXACT_WORDS = 2;

/** The number that a cell stores: 15 significant digits, as many as Excel shows. */
export function to15Digits(value: Decimal): number {
  if (value.d !== null && value.d.length <= EXACT_WORDS) return value.toNumber();
  return value.toSignificantDigits(15, Decimal.ROUND_HALF_UP).toNumber();
}
