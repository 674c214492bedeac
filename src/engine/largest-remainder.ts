import { Decimal } from "./decimal";
import { roundTo } from "./round";
import { settle } from "./settle";

/** Of a unit. Remainders closer than that tie: those of 9,167/3 and 4,583/3 differ by the noise of float64. */
const REMAINDER_DIGITS = 6;

/**
 * Values rounded to `digits` places so that they add to their rounded total: each is rounded down, and what the total
 * then lacks goes, a unit each, to the largest remainders, in order where they tie. No value moves by a whole unit.
 * Where the total is negative, so are up and down: a list of credits rounds as the same list of costs.
 */
export function largestRemainder(values: readonly Decimal[], digits: number): readonly Decimal[] {
  const scale = new Decimal(10).pow(digits);
  const total = sum(values);
  const towardsTotal = (value: Decimal) => (total.isNegative() ? negative(value) : value);
  const units = values.map((value) => settle(towardsTotal(value).times(scale)));
  const down = units.map((value) => value.floor());
  const lacking = roundTo(towardsTotal(total).times(scale), 0).minus(sum(down)).toNumber();
  const up = largest(
    units.map((value, index) => value.minus(down[index]!).toDecimalPlaces(REMAINDER_DIGITS)),
    lacking,
  );
  return down.map((value, index) => towardsTotal(value.plus(up.has(index) ? 1 : 0)).div(scale));
}

function largest(remainders: readonly Decimal[], count: number): ReadonlySet<number> {
  const places = [...remainders.entries()].sort(([, a], [, b]) => b.comparedTo(a));
  return new Set(places.slice(0, count).map(([index]) => index));
}

function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), new Decimal(0));
}

function negative(value: Decimal): Decimal {
  return value.isZero() ? value : value.neg();
}
