import { shortened } from "../engine/shortened";
import { TcoError } from "../engine/tco-error";
import type { RateCard } from "./indexed-card";
import { plainName } from "./plain-name";
import { productNamed } from "./product-named";
import type { Product, Rate, Tier } from "./rate";
import { rowInForce } from "./row-in-force";

/** A price with the row that gives it. */
export interface PriceInForce {
  readonly rate: Rate;
  readonly price: number;
  /** The tier that the prompt reaches; undefined below the first. */
  readonly tier?: Tier;
}

/** What a meter of a product cost on a day, for a request with a prompt of so many tokens. */
export function priceInForce(
  card: RateCard,
  product: string,
  meter: string,
  asOf: string,
  promptTokens = 0,
): PriceInForce {
  const rate = rowInForce(card, meterId(card, productNamed(card, product), meter), asOf);
  const tier = tierReached(rate, promptTokens);
  return { rate, price: tier?.price ?? rate.price, tier };
}

/** The id of a product's meter, however that is spelled: "Cache read" is cache_read. */
export function meterId(card: RateCard, { id, name }: Product, meter: string): string {
  const meters = card.meters.get(id) ?? [];
  const found = meters.find((known) => plainName(known) === plainName(meter));
  if (found !== undefined) return `${id}/${found}`;
  throw new TcoError(
    "#N/A",
    `the rate card has no meter "${shortened(meter)}" of ${name}; it has ${meters.join(", ")}`,
  );
}

/** Providers charge a whole request at the price of its tier, not only the tokens beyond the threshold. */
function tierReached({ tiers = [] }: Rate, promptTokens: number): Tier | undefined {
  return tiers.filter(({ above }) => promptTokens > above).at(-1);
}
