import type DecimalJs from "decimal.js";
import { Decimal } from "./decimal";
import { settle } from "./settle";

/** Excel's ROUND: half away from zero; negative places round to tens, hundreds … */
export function roundTo(value: Decimal, places: number): Decimal {
  return rounded(value, places, Decimal.ROUND_HALF_UP);
}

/** Excel's ROUNDUP: away from zero. */
export function roundUpTo(value: Decimal, places: number): Decimal {
  return rounded(value, places, Decimal.ROUND_UP);
}

/** Far beyond the places of any number that a cell holds; decimal.js counts no further than 1E9. */
const MOST_PLACES = 1000;

function rounded(value: Decimal, places: number, rounding: DecimalJs.Rounding): Decimal {
  const settled = settle(value);
  if (places >= 0) return settled.toDecimalPlaces(Math.min(places, MOST_PLACES), rounding);
  const unit = new Decimal(10).pow(Math.min(-places, MOST_PLACES));
  return settled.div(unit).toDecimalPlaces(0, rounding).times(unit);
}

/** The smallest multiple of `step` that is not below the value. */
export function ceilingTo(value: Decimal, step: Decimal): Decimal {
  return settle(value.div(step)).ceil().times(step);
}

/** The largest multiple of `step` that is not above the value. */
export function floorTo(value: Decimal, step: Decimal): Decimal {
  return settle(value.div(step)).floor().times(step);
}
