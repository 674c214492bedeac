import type { Decimal } from "./decimal";

/**
 * What Excel's PMT pays at each period's end (or start) to bring `present` to `-future` at a rate; the sign is
 * Excel's, so a loan received is paid back in negative amounts.
 */
export function payment(
  rate: Decimal,
  periods: Decimal,
  present: Decimal,
  future: Decimal,
  atStart: boolean,
): Decimal {
  if (rate.isZero()) return present.plus(future).div(periods).neg();
  const growth = rate.plus(1).pow(periods);
  const atEnd = present.times(growth).plus(future).times(rate).div(growth.minus(1)).neg();
  return atStart ? atEnd.div(rate.plus(1)) : atEnd;
}
