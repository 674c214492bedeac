import type { CardContent } from "../../src/catalog/indexed-card";
import type { Rate } from "../../src/catalog/rate";
import { cardOf } from "./card-of";
import type { Gathered } from "./gathered";
import { merged, type Merged } from "./merged";

/** The card after a refresh, with what was done to it. */
export function refreshed(
  card: Pick<CardContent, "products" | "entries">,
  { products, rates }: Gathered,
): { readonly card: CardContent; readonly changes: Merged } {
  const changes = merged(card.entries, rates);
  const gone = card.products.filter(({ id }) => products.every((product) => product.id !== id));
  return { card: cardOf([...products, ...gone], changes.rows), changes };
}

/** What a refresh did, for people. */
export function report({ added, corrected, refused, unchanged }: Merged): string {
  const counts = [
    `${added.length} added`,
    `${corrected.length} corrected`,
    `${refused.length} refused`,
    `${unchanged} unchanged`,
  ];
  return [
    ...added.map((rate) => `added      ${line(rate)}`),
    ...corrected.map((rate) => `corrected  ${line(rate)}`),
    ...refused.map((rate) => `refused    ${line(rate)}: the card has another price of that day`),
    counts.join(", "),
  ].join("\n");
}

const line = ({ id, price, currency, unit, valid_from, tiers = [] }: Rate): string =>
  [
    `${id} ${price} ${currency}/${unit} from ${valid_from}`,
    ...tiers.map((tier) => `${tier.price} above ${tier.above} prompt tokens`),
  ].join(", ");
