import { Decimal } from "./decimal";
import { settle } from "./settle";

const ZERO = new Decimal(0);

/**
 * Periods until discounted savings at the ends of the periods add to the outlay, linear within the last one;
 * undefined when they never do.
 */
export function payback(
  outlay: Decimal,
  savings: readonly Decimal[],
  rate: Decimal,
): Decimal | undefined {
  if (outlay.lte(0)) return ZERO;
  let [paid, growth] = [ZERO, new Decimal(1)];
  for (const [periods, saving] of savings.entries()) {
    growth = growth.times(rate.plus(1));
    const discounted = saving.div(growth);
    const total = paid.plus(discounted);
    if (settle(total).gte(settle(outlay))) return outlay.minus(paid).div(discounted).plus(periods);
    paid = total;
  }
  return undefined;
}
