import type { ChargeRule } from "./amortisation-schedule";
import { Decimal } from "./decimal";
import { roundTo } from "./round";

/** The same charge for every month of life. */
export const straightLine: ChargeRule = ({ cost, salvage, life }) => {
  const fullYear = cost.minus(salvage).div(life);
  return ({ share }) => fullYear.times(share);
};

/**
 * A fixed share of the book value, rounded to three decimals as Excel's DB rounds it. A rate rounded up would pass
 * the salvage value in a long life: no charge does.
 */
export const decliningBalance: ChargeRule = ({ cost, salvage, life }) => {
  const kept = salvage.div(cost).pow(new Decimal(1).div(life));
  const rate = roundTo(new Decimal(1).minus(kept), 3);
  return ({ book, share }) => Decimal.min(book.times(rate), book.minus(salvage)).times(share);
};

/**
 * `factor` times the straight-line share of the book value, and the straight line over the life that is left as soon
 * as that is more: Excel's VDB, and with a first year of six months the half-year convention of MACRS.
 */
export const switchingBalance =
  (factor: Decimal): ChargeRule =>
  ({ salvage, life }) => {
    const rate = Decimal.min(1, factor.div(life));
    return ({ book, share, remaining }) => {
      const left = book.minus(salvage);
      const declining = Decimal.min(book.times(rate), left);
      return Decimal.max(declining, left.div(remaining)).times(share);
    };
  };
