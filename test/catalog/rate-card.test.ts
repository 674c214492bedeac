import { hashOf } from "../../scripts/prices/card-of";
import { partsOf, spellingsOf } from "../../src/catalog/indexed-card";
import { plainName } from "../../src/catalog/plain-name";
import { productNamed } from "../../src/catalog/product-named";
import { rateCard } from "../../src/catalog/rate-card";

const { entries, products } = rateCard;

describe("the rate card", () => {
  it("carries the SHA-256 of its products and entries, and the day of its newest row", () => {
    expect(rateCard.sha256).toBe(hashOf(products, entries));
    expect(rateCard.version).toBe(
      entries
        .map(({ accessed }) => accessed)
        .sort()
        .at(-1),
    );
  });

  it("has each id at most once for each day", () => {
    const keys = entries.map(({ id, valid_from }) => `${id} ${valid_from}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("has a price, dates, an address and a known status in every row", () => {
    const wrong = entries.filter(
      ({ price, valid_from, accessed, url, status, currency }) =>
        !(price > 0) ||
        !/^\d{4}-\d\d-\d\d \d{4}-\d\d-\d\d$/.test(`${valid_from} ${accessed}`) ||
        !/^https:\/\/[^ ]+$/.test(url) ||
        !["published", "derived", "quoted", "disputed"].includes(status) ||
        !["EUR", "USD"].includes(currency),
    );
    expect(wrong).toEqual([]);
  });

  it("has tiers of rising thresholds and prices", () => {
    const tiered = entries.filter(({ tiers }) => tiers !== undefined);
    expect(tiered.length).toBeGreaterThan(50);
    for (const { tiers = [], price } of tiered) {
      const steps = [{ above: 0, price }, ...tiers];
      for (const [index, tier] of tiers.entries()) {
        expect(tier.above).toBeGreaterThan(steps[index]!.above);
        expect(tier.price).toBeGreaterThan(steps[index]!.price);
      }
    }
  });

  it("never charges more for a batch, for a read from the cache or off the peak", () => {
    const dearer = entries.filter(({ id, price, valid_from }) => {
      const { product, meter } = partsOf(id);
      const full = meter === "cache_read" ? "input" : meter.replace(/^(batch|peak)_/, "");
      const others = rateCard.rows
        .get(`${product}/${full}`)
        ?.filter((row) => row.valid_from <= valid_from);
      const other = others?.at(-1)?.price;
      if (full === meter || other === undefined) return false;
      return meter.startsWith("peak_") ? price < other : price > other;
    });
    expect(dearer).toEqual([]);
  });

  it("has a product for every entry, and an entry for every product", () => {
    const priced = new Set(entries.map(({ id }) => partsOf(id).product));
    expect([...priced].sort()).toEqual(products.map(({ id }) => id).sort());
  });

  it("finds every product by its id, its name and each alias, and by no name another one", () => {
    const owners = products.flatMap((product) =>
      spellingsOf(product).map((spelling) => [spelling, product.id] as const),
    );
    const ambiguous = owners.filter(([spelling, id]) =>
      owners.some(([other, owner]) => other === spelling && owner !== id),
    );
    expect(ambiguous).toEqual([]);
    for (const { id, name, aliases = [] } of products) {
      for (const text of [id, name, ...aliases]) expect(productNamed(rateCard, text).id).toBe(id);
    }
    expect(owners.every(([spelling]) => spelling === plainName(spelling))).toBe(true);
  });
});
