import { TcoError } from "../engine/tco-error";
import { partsOf, type RateCard } from "./indexed-card";
import type { Rate } from "./rate";

/** The row of an id that was in force on the day: the latest that had started. */
export function rowInForce(card: RateCard, id: string, asOf: string): Rate {
  const rows = card.rows.get(id);
  if (!rows) throw new TcoError("#N/A", unknownId(card, id));
  const latest = rows.filter((rate) => rate.valid_from <= asOf).at(-1);
  if (latest) return latest;
  throw new TcoError(
    "#N/A",
    `the rate card has no price of "${id}" in force on ${asOf}; its first is known from ${rows[0]?.valid_from}`,
  );
}

function unknownId(card: RateCard, id: string): string {
  const { product } = partsOf(id);
  const meters = card.meters.get(product);
  const has = meters
    ? `of ${product} it has ${meters.join(", ")}`
    : `an entry is named product/meter, such as ${card.entries[0]?.id}`;
  return `the rate card has no entry "${id}"; ${has}`;
}
