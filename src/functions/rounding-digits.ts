import type { Localised } from "./localised";
import { wholeNumber } from "./parameters";

/** As many places as a number of Excel's has digits, to either side of the point. */
const range = { minimum: -15, maximum: 15 };

export function roundingDigits<Options extends { default?: number; optional?: true }>(
  description: Localised,
  options: Options,
) {
  return wholeNumber(range, description, options);
}
