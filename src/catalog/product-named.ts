import { shortened } from "../engine/shortened";
import { TcoError } from "../engine/tco-error";
import type { RateCard } from "./indexed-card";
import { nearestProducts } from "./nearest-products";
import { plainName } from "./plain-name";
import type { Product } from "./rate";

/** The day of a release at the end of an id: 20251001 or 2025-10-01. */
const RELEASE = /-(\d{8}|\d{4}-\d{2}-\d{2})$/;

/** The product of an id, a name or an alias, however it is spelled. Unknown is #N/A with the nearest names. */
export function productNamed(card: RateCard, text: string): Product {
  const name = plainName(text);
  const product = card.named.get(name) ?? releaseOf(card, name);
  if (product) return product;
  const nearest = nearestProducts(card, text).map(({ id }) => id);
  throw new TcoError(
    "#N/A",
    `the rate card has no "${shortened(text)}"; nearest are ${nearest.join(", ")}`,
  );
}

function releaseOf(card: RateCard, name: string): Product | undefined {
  const product = card.named.get(name.replace(RELEASE, ""));
  return product?.dated ? product : undefined;
}
