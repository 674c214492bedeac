import { Decimal } from "./decimal";
import { shortNumber } from "./short-number";

/** The number that a cell stores: 15 significant digits, as many as Excel shows. */
export function to15Digits(value: Decimal): number {
  return shortNumber(value) ?? value.toSignificantDigits(15, Decimal.ROUND_HALF_UP).toNumber();
}
