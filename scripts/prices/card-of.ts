import { createHash } from "node:crypto";
import { partsOf, type CardContent } from "../../src/catalog/indexed-card";
import type { Product, Rate } from "../../src/catalog/rate";

/** The card of these products and rows, in an order that depends on nothing else. */
export function cardOf(products: readonly Product[], rates: readonly Rate[]): CardContent {
  const place = new Map(products.map(({ id }, index) => [id, index]));
  const placeOf = ({ id }: Rate) => place.get(partsOf(id).product) ?? products.length;
  const entries = [...rates].sort(
    (a, b) => placeOf(a) - placeOf(b) || compare(meterKey(a), meterKey(b)),
  );
  const days = entries.map(({ accessed }) => accessed).sort();
  return {
    version: days.at(-1) ?? "",
    sha256: hashOf(products, entries),
    products,
    entries,
  };
}

/** The four meters of every model first, the others by name; rows of one meter by their day. */
function meterKey({ id, valid_from }: Rate): string {
  const { meter } = partsOf(id);
  const first = ["input", "output", "cache_read", "cache_write"].indexOf(meter);
  return `${first < 0 ? 9 : first} ${meter} ${valid_from}`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const hashOf = (products: readonly Product[], entries: readonly Rate[]): string =>
  createHash("sha256").update(JSON.stringify({ products, entries })).digest("hex");

/** One line for each product and each price, so that a diff of the file is a list of changes. */
export function cardText({ version, sha256, products, entries }: CardContent): string {
  const lines = (rows: readonly object[]) =>
    rows.map((row) => `    ${JSON.stringify(row)}`).join(",\n");
  return [
    "{",
    `  "version": ${JSON.stringify(version)},`,
    `  "sha256": ${JSON.stringify(sha256)},`,
    `  "products": [\n${lines(products)}\n  ],`,
    `  "entries": [\n${lines(entries)}\n  ]`,
    "}\n",
  ].join("\n");
}
