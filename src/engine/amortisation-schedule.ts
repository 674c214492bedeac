import { Decimal } from "./decimal";

/** What is written off, and when. */
export interface Asset {
  readonly cost: Decimal;
  readonly salvage: Decimal;
  /** Whole years. */
  readonly life: number;
  /** The part of the first fiscal year that it is in use: 1 for all twelve months. */
  readonly firstShare: Decimal;
}

/** A fiscal year as a rule sees it. */
export interface FiscalYear {
  /** The book value at its start. */
  readonly book: Decimal;
  /** The part of the year in use. */
  readonly share: Decimal;
  /** Years of life left at its start. */
  readonly remaining: Decimal;
}

export type ChargeRule = (asset: Asset) => (year: FiscalYear) => Decimal;

const ONE = new Decimal(1);

/**
 * The charge of each fiscal year by a rule; the last year takes what is left, so that the charges add to
 * cost − salvage. What the first year lacks of twelve months is in one more year at the end.
 */
export function amortisationSchedule(asset: Asset, rule: ChargeRule): readonly Decimal[] {
  const years = asset.firstShare.eq(1) ? asset.life : asset.life + 1;
  const chargeOf = rule(asset);
  const charges: Decimal[] = [];
  let book = asset.cost;
  let remaining = new Decimal(asset.life);
  while (charges.length < years - 1) {
    const share = charges.length === 0 ? asset.firstShare : ONE;
    const charge = chargeOf({ book, share, remaining });
    charges.push(charge);
    book = book.minus(charge);
    remaining = remaining.minus(share);
  }
  return [...charges, Decimal.max(0, book.minus(asset.salvage))];
}
