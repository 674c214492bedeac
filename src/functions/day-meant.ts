import type { RateCard } from "../catalog/indexed-card";
import type { Decimal } from "../engine/decimal";
import { isoDay } from "../engine/iso-day";

/** The day of an `as_of`. Left out it is the card's own, never today: a workbook must not change by itself. */
export function dayMeant({ version }: RateCard, asOf: Decimal | undefined): string {
  return asOf === undefined ? version : isoDay(asOf.toNumber());
}
