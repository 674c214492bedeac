import { Decimal } from "./decimal";
import { smallWhole } from "./small-whole";

/** The number that a cell stores: 15 significant digits, as many as Excel shows. */
export function to15Digits(value: Decimal): number {
  return smallWhole(value) ?? value.toSignificantDigits(15, Decimal.ROUND_HALF_UP).toNumber();
}
