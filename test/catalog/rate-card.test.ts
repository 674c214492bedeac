import { createHash } from "node:crypto";
import { rateCard } from "../../src/catalog/rate-card";
import { rateInForce } from "../../src/catalog/rate-in-force";

describe("the rate card", () => {
  it("carries the SHA-256 of its entries", () => {
    const hash = createHash("sha256").update(JSON.stringify(rateCard.entries)).digest("hex");
    expect(rateCard.sha256).toBe(hash);
  });

  it("has each id at most once for each day, a positive price, ISO dates and an https address", () => {
    const keys = rateCard.entries.map(({ id, valid_from }) => `${id} ${valid_from}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const rate of rateCard.entries) {
      expect(rate.price).toBeGreaterThan(0);
      expect(`${rate.valid_from} ${rate.accessed}`).toMatch(/^\d{4}-\d\d-\d\d \d{4}-\d\d-\d\d$/);
      expect(rate.url).toMatch(/^https:\/\//);
    }
  });
});

describe("the rate in force", () => {
  it("is the price published on the day: Claude Sonnet 4.6 output, 15 USD a million tokens on 2026-05-16", () => {
    expect(rateInForce("claude-sonnet-4.6/output", "2026-05-16").price).toBe(15);
  });

  it("refuses a day before the first price with #N/A", () => {
    expect(() => rateInForce("connic/run", "2026-05-15")).toThrow(
      'the rate card has no price of "connic/run" in force on 2026-05-15',
    );
  });

  it("refuses an unknown id and names those it has", () => {
    expect(() => rateInForce("connic/walk", "2026-05-16")).toThrow(
      /no entry "connic\/walk"; it has .*connic\/run/,
    );
  });
});
