import type { Decimal } from "../engine/decimal";
import { TcoError } from "../engine/tco-error";

/** Excel's largest number is just under 1.8E308. */
const LARGEST_EXPONENT = 308;

/** The number if a cell can hold it, else #NUM!. */
export function withinExcel(value: Decimal): Decimal | TcoError {
  return value.d !== null && value.e <= LARGEST_EXPONENT
    ? value
    : new TcoError("#NUM!", "The number is too large for a cell.");
}
