import type { Decimal } from "./decimal";
import { TcoError } from "./tco-error";

/** Excel's ^: 0^0 and an even root of a negative number are #NUM!, zero to a negative power #DIV/0!. */
export function power(base: Decimal, exponent: Decimal): Decimal | TcoError {
  if (base.isZero()) {
    if (exponent.isZero()) return new TcoError("#NUM!", "0^0 has no value.");
    return exponent.isNegative() ? new TcoError("#DIV/0!", "Zero to a negative power.") : base;
  }
  if (base.isNegative() && !exponent.isInteger()) {
    return new TcoError("#NUM!", "A negative number to a fractional power has no real value.");
  }
  return base.pow(exponent);
}
