import { rateCard } from "../../src/catalog/rate-card";
import { tco } from "../support/tco-command";

describe("tco prices", () => {
  it("lists what is in force on the card's own day, a row each", async () => {
    const { code, out } = await tco(["prices"]);
    const ids = out
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => line.split(" ")[0]);
    expect(code).toBe(0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(out).toMatch(/^id +price +unit +valid from +status\n/);
    expect(out).toMatch(/\nclaude-sonnet-4\.6\/output +15 +USD\/Mtok +2026-05-16 +published\n/);
    expect(out).toMatch(/\nconnic\/compute-second +0\.00042 +EUR\/s +2026-05-16 +published\n/);
  });

  it("lists those of an earlier day: nothing that started later", async () => {
    const { out } = await tco(["prices", "--as-of", "2026-05-16"]);
    expect(out).toMatch(/\ndeepseek-v4-flash\/input +0\.14 /);
    expect(out).not.toMatch(/2026-0[6-9]|2027/);
  });

  it("shows every meter and tier of a model with dates and source, however it is spelled", async () => {
    const { code, out } = await tco(["prices", "GPT 5.5"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^GPT-5\.5 \(OpenAI\) as gpt-5\.5, prices in force on 2026-11-22\n/);
    // OpenAI's long-context prices from 272,000 prompt tokens: twice the input, one and a half times the output.
    expect(out).toMatch(/\ninput +5 +USD\/Mtok +2026-06-22 +2026-09-23 +published +https:/);
    expect(out).toMatch(/\ninput +10 +USD\/Mtok +above 271,999 +2026-06-22 /);
    expect(out).toMatch(/\noutput +45 +USD\/Mtok +above 271,999 /);
    expect(out).toMatch(/\nbatch_input: 0\.5 of input: the provider's batch discount\.\n/);
    expect(out).toContain(`SHA-256 ${rateCard.sha256}`);
  });

  it("says what a plan includes", async () => {
    const { out } = await tco(["prices", "inngest"]);
    expect(out).toMatch(/\npro-subscription: step executions 1,000,000\n/);
  });

  it("exits 1 for an unknown model, with the nearest names", async () => {
    const { code, out, err } = await tco(["prices", "claude sonet 4.6"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(
      /^tco prices: the rate card has no "claude sonet 4\.6"; nearest are claude-sonnet-4\.6, .*\n$/,
    );
  });

  it("exits 1 for a day before the first price, and says which that is", async () => {
    // Anthropic announced Claude Haiku 4.5 at 1 and 5 USD on 2025-10-15.
    const { code, err } = await tco(["prices", "haiku 4.5", "--as-of", "2025-10-14"]);
    expect(code).toBe(1);
    expect(err).toMatch(/in force on 2025-10-14; the first is of 2025-10-15\n$/);
  });

  it("exits 2 for a day that there is not", async () => {
    expect(await tco(["prices", "--as-of", "2026-02-30"])).toMatchObject({ code: 2 });
  });
});
