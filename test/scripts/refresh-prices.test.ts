import { readFileSync } from "node:fs";
import type { ModelInfo } from "@pydantic/genai-prices";
import { batchRates } from "../../scripts/prices/batch-rates";
import { cardOf, cardText } from "../../scripts/prices/card-of";
import { installedVersion } from "../../scripts/prices/data-set";
import { gathered } from "../../scripts/prices/gathered";
import { merged } from "../../scripts/prices/merged";
import { overlay, type Overlay } from "../../scripts/prices/overlay";
import { productOfModel } from "../../scripts/prices/product-of-model";
import { ratesOfModel } from "../../scripts/prices/rates-of-model";
import { refreshed, report } from "../../scripts/prices/refreshed";
import type { Product, Rate } from "../../src/catalog/rate";
import { rateCard } from "../../src/catalog/rate-card";

const EMPTY: Overlay = {
  data_set: { name: "prices", version: "1", published: "2026-09-23" },
  providers: [],
  left_out: {},
  item_names: {},
  aliases: {},
  no_aliases: [],
  first_known: [],
  batch: [],
  products: [],
  rows: [],
};
const PRODUCT: Product = { id: "model-1", name: "Model 1", provider: "Maker" };
const model = (prices: ModelInfo["prices"], more: Partial<ModelInfo> = {}): ModelInfo => ({
  id: "model-1",
  match: { equals: "model-1" },
  prices,
  ...more,
});
const from = (start_date: string) => ({ type: "start_date", start_date }) as const;
const rate = (price: number, valid_from: string, more: Partial<Rate> = {}): Rate => ({
  id: "model-1/input",
  provider: "Maker",
  item: "Model 1",
  meter: "input",
  unit: "Mtok",
  currency: "USD",
  price,
  valid_from,
  accessed: "2026-09-23",
  url: "https://maker.example/pricing",
  status: "published",
  ...more,
});

describe("the card in the repository", () => {
  it("is what a refresh leaves as it is", () => {
    const { card, changes } = refreshed(rateCard, gathered(overlay));
    expect(cardText(card)).toBe(readFileSync("src/catalog/rate-card.json", "utf8"));
    expect([changes.added, changes.corrected, changes.refused]).toEqual([[], [], []]);
  });

  it("comes from the version of the data set that is installed and that the overlay speaks of", () => {
    expect(installedVersion(overlay.data_set.name)).toBe(overlay.data_set.version);
  });
});

describe("a model of the data set", () => {
  const days = (prices: ModelInfo["prices"], more: Partial<Overlay> = {}) =>
    ratesOfModel(model(prices), PRODUCT, "https://maker.example/pricing", {
      ...EMPTY,
      ...more,
    }).map(({ id, price, valid_from }) => [id, price, valid_from]);

  it("has its prices from the data set's own day when nothing says since when", () => {
    expect(days({ input_mtok: 3, cache_read_mtok: 0.3, output_image_mtok: 9 })).toEqual([
      ["model-1/input", 3, "2026-09-23"],
      ["model-1/cache_read", 0.3, "2026-09-23"],
    ]);
  });

  it("has them from the day on which a source shows them", () => {
    const first_known = [
      {
        product: "^model-1$",
        meters: ["input"],
        day: "2026-06-22",
        seen_at: "https://seen.example",
      },
    ];
    expect(days({ input_mtok: 3, output_mtok: 15 }, { first_known })).toEqual([
      ["model-1/input", 3, "2026-06-22"],
      ["model-1/output", 15, "2026-09-23"],
    ]);
  });

  it("leaves out a price that had ended before the data set's day, unless a source dates it", () => {
    const lists = [
      { prices: { input_mtok: 5 } },
      { constraint: from("2026-03-13"), prices: { input_mtok: 3 } },
    ];
    expect(days(lists)).toEqual([["model-1/input", 3, "2026-03-13"]]);
  });

  it("keeps one that ends later, and the one that is announced", () => {
    const lists = [
      { prices: { input_mtok: 5 } },
      { constraint: from("2027-01-01"), prices: { input_mtok: 10 } },
    ];
    expect(days(lists)).toEqual([
      ["model-1/input", 5, "2026-09-23"],
      ["model-1/input", 10, "2027-01-01"],
    ]);
  });

  it("has a meter of its own for the dear hours of the day", () => {
    const hours = (start_time: string, end_time: string) => ({
      constraint: { type: "time_of_date", start_time, end_time } as const,
      prices: { input_mtok: 6 },
    });
    const rates = ratesOfModel(
      model([
        { constraint: from("2026-08-17"), prices: { input_mtok: 3 } },
        hours("01:00:00Z", "04:00:00Z"),
        hours("06:00:00Z", "10:00:00Z"),
      ]),
      PRODUCT,
      "https://maker.example/pricing",
      EMPTY,
    );
    expect(rates.map(({ id, price, note }) => [id, price, note])).toEqual([
      ["model-1/input", 3, undefined],
      ["model-1/peak_input", 6, "01:00–04:00 and 06:00–10:00 UTC; the other hours cost input."],
    ]);
  });

  it("is known by the spellings of its rule, but not by a name that moves or that others bear", () => {
    const match = {
      or: [
        { equals: "model-1.0" },
        { equals: "model-1-latest" },
        { equals: "model" },
        { starts_with: "model-1" },
        { starts_with: "one-model-" },
      ],
    };
    const maker = { id: "maker", name: "Maker", models: "." };
    const product = productOfModel(model({}, { match, name: "Model One" }), maker, {
      ...EMPTY,
      no_aliases: ["model"],
      aliases: { "model-1": ["Uno"] },
    });
    expect(product).toEqual({
      id: "model-1",
      name: "Model One",
      provider: "Maker",
      aliases: ["model-1.0", "Uno"],
      dated: true,
    });
  });

  it("of Anthropic is written with a dot, and called by its short name", () => {
    const claude = { id: "anthropic", name: "Anthropic", dotted: true, short_for: "Claude " };
    const sonnet = model({}, { id: "claude-sonnet-4-6", name: "Claude Sonnet 4.6" });
    expect(productOfModel(sonnet, claude, EMPTY)).toMatchObject({
      id: "claude-sonnet-4.6",
      aliases: expect.arrayContaining(["Sonnet 4.6"]),
    });
  });
});

describe("a batch price", () => {
  const rule = {
    products: "^model-1$",
    meters: ["input"],
    factor: 0.5,
    since: "2026-02-01",
    accessed: "2026-11-22",
    url: "https://maker.example/batch",
  };

  it("is the price with the provider's discount, tiers included, from the day of the later of the two", () => {
    const tiered = rate(0.3, "2026-01-01", { tiers: [{ above: 200_000, price: 0.6 }] });
    // 0.5 × 0.3 and 0.5 × 0.6
    expect(batchRates([tiered], [rule])).toEqual([
      expect.objectContaining({
        id: "model-1/batch_input",
        price: 0.15,
        tiers: [{ above: 200_000, price: 0.3 }],
        valid_from: "2026-02-01",
        url: "https://maker.example/batch",
        status: "derived",
      }),
    ]);
    expect(batchRates([rate(3, "2026-03-01")], [rule])[0]?.valid_from).toBe("2026-03-01");
  });

  it("is made for no meter and no model that the provider does not name", () => {
    expect(batchRates([rate(3, "2026-01-01", { id: "model-1/output" })], [rule])).toEqual([]);
    expect(batchRates([rate(3, "2026-01-01", { id: "model-2/input" })], [rule])).toEqual([]);
  });
});

describe("rows merged into the card", () => {
  const card = [rate(3, "2026-01-01")];

  it("add nothing when they say what is in force that day", () => {
    const news = [rate(3, "2026-09-23", { accessed: "2026-09-23", url: "https://new.example" })];
    expect(merged(card, news)).toMatchObject({ rows: card, added: [], unchanged: 1 });
  });

  it("are appended when the price, its tiers or its unit change", () => {
    for (const change of [{ price: 4 }, { tiers: [{ above: 1, price: 9 }] }, { unit: "ktok" }]) {
      const news = { ...rate(3, "2026-09-23"), ...change };
      expect(merged(card, [news]).rows).toEqual([...card, news]);
    }
  });

  it("never overwrite: another price of the same day counts from the day on which it was read", () => {
    const news = rate(4, "2026-01-01", { accessed: "2026-09-23" });
    const late = { ...news, valid_from: "2026-09-23" };
    expect(merged(card, [news])).toMatchObject({ rows: [...card, late], corrected: [late] });
  });

  it("are refused when that day is taken as well", () => {
    const news = rate(4, "2026-01-01", { accessed: "2026-01-01" });
    expect(merged(card, [news])).toMatchObject({ rows: card, refused: [news], unchanged: 0 });
  });

  it("change nothing the second time", () => {
    const news = [rate(4, "2026-01-01"), rate(5, "2026-02-01"), rate(5, "2026-03-01")];
    const once = merged(card, news).rows;
    const twice = merged(once, news);
    expect(twice).toEqual({ rows: once, added: [], corrected: [], refused: [], unchanged: 3 });
  });

  it("are reported a line each, with the counts last", () => {
    const news = [rate(4, "2026-02-01", { tiers: [{ above: 200_000, price: 8 }] })];
    expect(report(merged(card, news))).toBe(
      "added      model-1/input 4 USD/Mtok from 2026-02-01, 8 above 200000 prompt tokens\n" +
        "1 added, 0 corrected, 0 refused, 0 unchanged",
    );
  });
});

describe("the card's text", () => {
  it("does not depend on the order in which rows came", () => {
    const rows = [
      rate(5, "2026-02-01"),
      rate(3, "2026-01-01"),
      rate(1, "2026-01-01", { id: "model-1/batch_input" }),
      rate(9, "2026-01-01", { id: "model-1/output" }),
    ];
    const ordered = cardOf([PRODUCT], rows);
    expect(cardText(cardOf([PRODUCT], [...rows].reverse()))).toBe(cardText(ordered));
    expect(ordered.entries.map(({ price }) => price)).toEqual([3, 5, 9, 1]);
  });

  it("keeps a product that the data set has dropped, with its rows", () => {
    const { card } = refreshed(
      { products: [PRODUCT], entries: [rate(3, "2026-01-01")] },
      { products: [], rates: [] },
    );
    expect([card.products, card.entries]).toEqual([[PRODUCT], [rate(3, "2026-01-01")]]);
  });
});
