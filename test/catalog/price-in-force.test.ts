import { indexedCard, type RateCard } from "../../src/catalog/indexed-card";
import { priceInForce } from "../../src/catalog/price-in-force";
import type { Rate } from "../../src/catalog/rate";
import { rateCard } from "../../src/catalog/rate-card";
import { rateInForce } from "../../src/catalog/rate-in-force";

const row = (id: string, price: number, valid_from: string, more: Partial<Rate> = {}): Rate => ({
  id,
  provider: "Maker",
  item: "Model One",
  meter: id.slice(id.lastIndexOf("/") + 1),
  unit: "Mtok",
  currency: "USD",
  price,
  valid_from,
  accessed: valid_from,
  url: "https://maker.example/pricing",
  status: "published",
  ...more,
});
const card: RateCard = indexedCard({
  version: "2026-03-01",
  sha256: "",
  products: [{ id: "model-1", name: "Model One", provider: "Maker" }],
  entries: [
    row("model-1/input", 4, "2026-02-01", { tiers: [{ above: 200_000, price: 8 }] }),
    row("model-1/input", 5, "2026-01-01"),
    row("model-1/cache_read", 0.5, "2026-01-01"),
  ],
});

describe("the price in force", () => {
  test.each`
    day             | prompt     | price | why
    ${"2026-01-01"} | ${0}       | ${5}  | ${"the first day of the first row"}
    ${"2026-01-31"} | ${0}       | ${5}  | ${"the day before the second"}
    ${"2026-02-01"} | ${0}       | ${4}  | ${"the first day of the second"}
    ${"2027-12-31"} | ${0}       | ${4}  | ${"nothing later is known"}
    ${"2026-02-01"} | ${200_000} | ${4}  | ${"at the threshold of the tier"}
    ${"2026-02-01"} | ${200_001} | ${8}  | ${"a token above it"}
    ${"2026-01-31"} | ${200_001} | ${5}  | ${"a row without tiers"}
  `("on $day with a prompt of $prompt is $price: $why", ({ day, prompt, price }) => {
    expect(priceInForce(card, "Model One", "input", day, prompt).price).toBe(price);
  });

  it("takes a meter however it is spelled", () => {
    expect(priceInForce(card, "model 1", "Cache read", "2026-01-01").rate.id).toBe(
      "model-1/cache_read",
    );
  });

  test.each`
    product      | meter       | day             | says
    ${"model-1"} | ${"output"} | ${"2026-01-01"} | ${'the rate card has no meter "output" of Model One; it has input, cache_read'}
    ${"model-1"} | ${"input"}  | ${"2025-12-31"} | ${'the rate card has no price of "model-1/input" in force on 2025-12-31; its first is known from 2026-01-01'}
    ${"model-2"} | ${"input"}  | ${"2026-01-01"} | ${'the rate card has no "model-2"; nearest are model-1'}
  `("refuses $product $meter on $day with #N/A", ({ product, meter, day, says }) => {
    expect(() => priceInForce(card, product, meter, day)).toThrow(
      expect.objectContaining({ code: "#N/A", message: says }),
    );
  });

  it("is per request: GPT-5.5 doubles its input price at 272,000 tokens, and output rises by half", () => {
    const price = (meter: string, prompt: number) =>
      priceInForce(rateCard, "gpt-5.5", meter, "2026-06-22", prompt).price;
    expect([price("input", 271_999), price("input", 272_000)]).toEqual([5, 10]);
    expect([price("output", 271_999), price("output", 272_000)]).toEqual([30, 45]);
  });
});

describe("the row in force of an id", () => {
  it("is the price published on the day: Claude Sonnet 4.6 output, 15 USD a million tokens on 2026-05-16", () => {
    expect(rateInForce("claude-sonnet-4.6/output", "2026-05-16").price).toBe(15);
  });

  it("refuses a day before the first price, and says which that is", () => {
    expect(() => rateInForce("connic/run", "2026-05-15")).toThrow(
      'no price of "connic/run" in force on 2026-05-15; its first is known from 2026-05-16',
    );
  });

  it("refuses an unknown meter with those that there are, and a name that is no id", () => {
    expect(() => rateInForce("connic/walk", "2026-05-16")).toThrow(
      /no entry "connic\/walk"; of connic it has .*\brun\b/,
    );
    expect(() => rateInForce("walk", "2026-05-16")).toThrow(/an entry is named product\/meter/);
  });
});
