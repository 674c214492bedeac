import { Decimal } from "./decimal";
import { smallWhole } from "./small-whole";

/**
 * The sum, rounded at each step. Checks count thousands of ones: small whole numbers that come first are added as
 * ordinary numbers, which hold their sum exactly.
 */
export function sum(numbers: readonly Decimal[]): Decimal {
  const rest = numbers.findIndex((number) => smallWhole(number) === undefined);
  const whole = rest < 0 ? numbers : numbers.slice(0, rest);
  const start = whole.reduce((total, number) => total + (smallWhole(number) ?? 0), 0);
  return numbers
    .slice(whole.length)
    .reduce((total, number) => total.plus(number), new Decimal(start));
}
