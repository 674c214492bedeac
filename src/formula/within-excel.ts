import { Decimal } from "../engine/decimal";
import { TcoError } from "../engine/tco-error";

/** What a float64 and so a cell can hold at most. */
const LARGEST = new Decimal(Number.MAX_VALUE);

/** The number as a cell can hold it, else #NUM!: none beyond the largest, and no minus before 0. */
export function withinExcel(value: Decimal): Decimal | TcoError {
  if (value.s < 0 && value.isZero()) return value.abs();
  const holds = value.d !== null && (value.e < LARGEST.e || value.abs().lte(LARGEST));
  return holds ? value : new TcoError("#NUM!", "The number is too large for a cell.");
}
