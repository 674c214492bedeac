import type { RateCard } from "./indexed-card";
import type { Rate } from "./rate";

/** Every row in force on the day, in the order of the card; of one product if one is named. */
export function rowsOn(card: RateCard, asOf: string, product?: string): readonly Rate[] {
  return [...card.rows]
    .filter(([id]) => product === undefined || id.startsWith(`${product}/`))
    .flatMap(([, rows]) => rows.filter(({ valid_from }) => valid_from <= asOf).slice(-1));
}
