import { Decimal } from "./decimal";
import { settle } from "./settle";

/** A price that holds from a quantity on. */
export interface Tier {
  readonly from: Decimal;
  readonly price: Decimal;
}
/** A part of a quantity that has one price. */
export interface Slice {
  readonly quantity: Decimal;
  readonly price: Decimal;
}

/** Each tier charges the part of the quantity that lies in it, as income tax does; tiers rise from 0. */
export function graduatedSlices(quantity: Decimal, tiers: readonly Tier[]): readonly Slice[] {
  return tiers
    .map(({ from, price }, index) => {
      const end = Decimal.min(quantity, tiers[index + 1]?.from ?? quantity);
      return { quantity: end.minus(from), price };
    })
    .filter((slice) => slice.quantity.gt(0));
}

/** The last tier that the quantity reaches charges all of it; tiers rise from 0. */
export function volumeSlices(quantity: Decimal, tiers: readonly Tier[]): readonly Slice[] {
  const reached = tiers.filter(({ from }) => settle(from).lte(settle(quantity)));
  return reached.slice(-1).map(({ price }) => ({ quantity, price }));
}

export function tierCost(slices: readonly Slice[]): Decimal {
  return slices.reduce(
    (cost, { quantity, price }) => cost.plus(quantity.times(price)),
    new Decimal(0),
  );
}
