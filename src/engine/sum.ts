import type { Decimal } from "./decimal";
import { plus } from "./plus";
import { smallWhole } from "./small-whole";
import { whole } from "./whole";

/**
 * The sum, rounded at each step. Checks count thousands of ones: small whole numbers that come first are added as
 * ordinary numbers, which hold their sum exactly.
 */
export function sum(numbers: readonly Decimal[]): Decimal {
  let count = 0;
  let total: Decimal | undefined;
  for (const number of numbers) {
    const small = total ? undefined : smallWhole(number);
    if (small === undefined) total = plus(total ?? whole(count), number);
    else count += small;
  }
  return total ?? whole(count);
}
