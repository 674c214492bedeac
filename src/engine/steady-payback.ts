import { Decimal } from "./decimal";
import { settle } from "./settle";

/** Digits for the logarithm of 1 + rate, which loses as many as the rate has zeros after the point. */
const Precise = Decimal.clone({ precision: 70 });

/**
 * The payback of one saving that comes at the end of every period for ever: solved, not counted. Undefined when it
 * never pays the outlay back.
 */
export function steadyPayback(
  outlay: Decimal,
  saving: Decimal,
  rate: Decimal,
): Decimal | undefined {
  if (outlay.lte(0)) return new Decimal(0);
  if (saving.lte(0)) return undefined;
  const rateIsNoticed = !rate.plus(1).eq(1);
  if (!rateIsNoticed) return outlay.div(saving);
  const perpetuity = saving.div(rate);
  if (rate.gt(0) && settle(perpetuity).lte(settle(outlay))) return undefined;
  const periods = discounted(new Precise(outlay), new Precise(saving), new Precise(rate));
  return new Decimal(periods).toSignificantDigits(Decimal.precision);
}

/** The whole periods before the last, from outlay = saving × (1 − (1 + rate)^−periods) / rate, and the part of it. */
function discounted(outlay: Decimal, saving: Decimal, rate: Decimal): Decimal {
  const growth = rate.plus(1);
  const unpaid = new Precise(1).minus(outlay.times(rate).div(saving));
  const periods = settle(unpaid.ln().div(growth.ln()).neg());
  const before = periods.ceil().minus(1);
  const paid = saving.times(new Precise(1).minus(growth.pow(before.neg()))).div(rate);
  const last = saving.div(growth.pow(before.plus(1)));
  return outlay.minus(paid).div(last).plus(before);
}
