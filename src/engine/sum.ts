import { Decimal } from "./decimal";

const ZERO = new Decimal(0);

/**
 * The sum, rounded at each step. Checks count thousands of ones: the whole numbers that come first, of one word of
 * decimal.js each, are added as ordinary numbers, which holds them exactly.
 */
export function sum(numbers: readonly Decimal[]): Decimal {
  let whole = 0;
  let next = 0;
  for (; next < numbers.length; next += 1) {
    const number = numbers[next] ?? ZERO;
    const { d, e, s } = number;
    if (d?.length !== 1 || e < 0 || e >= WORD) break;
    whole += s * (d[0] ?? 0);
  }
  let total = new Decimal(whole);
  for (; next < numbers.length; next += 1) total = total.plus(numbers[next] ?? ZERO);
  return total;
}
const WORD = 7;
