import { plainName } from "./plain-name";
import type { Product, Rate } from "./rate";

/** The card as it is stored. */
export interface CardContent {
  /** The day of its newest row: what an unstated `as_of` means. */
  readonly version: string;
  /** SHA-256 of products and entries as compact JSON: what an auditor compares. */
  readonly sha256: string;
  readonly products: readonly Product[];
  readonly entries: readonly Rate[];
}

/** The card with what look-ups need, made once. */
export interface RateCard extends CardContent {
  /** The rows of each id, earliest first. */
  readonly rows: ReadonlyMap<string, readonly Rate[]>;
  /** The meters of each product, in the order of the card. */
  readonly meters: ReadonlyMap<string, readonly string[]>;
  /** Products by their plain names: id, name and aliases, each with and without the provider. */
  readonly named: ReadonlyMap<string, Product>;
}

export function indexedCard(content: CardContent): RateCard {
  const rows = new Map<string, readonly Rate[]>();
  const meters = new Map<string, readonly string[]>();
  for (const rate of content.entries) {
    const known = rows.get(rate.id);
    rows.set(rate.id, inOrder([...(known ?? []), rate]));
    if (known) continue;
    const { product, meter } = partsOf(rate.id);
    meters.set(product, [...(meters.get(product) ?? []), meter]);
  }
  return { ...content, rows, meters, named: namesOf(content.products) };
}

/** The product and the meter of an id; a product's own id may hold a slash. */
export function partsOf(id: string): { readonly product: string; readonly meter: string } {
  const slash = id.lastIndexOf("/");
  return { product: id.slice(0, slash), meter: id.slice(slash + 1) };
}

const inOrder = (rates: readonly Rate[]): readonly Rate[] =>
  [...rates].sort((a, b) => (a.valid_from < b.valid_from ? -1 : 1));

/** Every name with its product. A name that two products claim is the first one's; a test sees that none is. */
function namesOf(products: readonly Product[]): ReadonlyMap<string, Product> {
  const named = new Map<string, Product>();
  for (const product of products) {
    for (const name of spellingsOf(product)) if (!named.has(name)) named.set(name, product);
  }
  return named;
}

export function spellingsOf({ id, name, provider, aliases = [] }: Product): readonly string[] {
  const plain = [id, name, ...aliases].map(plainName);
  const maker = plainName(provider);
  return [...new Set([...plain, ...plain.map((spelling) => `${maker}-${spelling}`)])];
}
