import fc from "fast-check";
import { rateCard } from "../../src/catalog/rate-card";
import { serialOfDay } from "../../src/engine/iso-day";
import { formulaValue, numberCalled } from "../support/called";

describe("TCO.MODELPRICE", () => {
  test.each`
    formula                                                    | price   | source
    ${'=TCO.MODELPRICE("sonnet 4.6")'}                         | ${3}    | ${"anthropic.com/pricing; input is what is meant without a meter"}
    ${'=TCO.MODELPRICE("claude-sonnet-4-6","cache_read")'}     | ${0.3}  | ${"a tenth of 3"}
    ${'=TCO.MODELPRICE("claude-sonnet-4.6","batch_output")'}   | ${7.5}  | ${"half of 15"}
    ${'=TCO.MODELPRICE("DeepSeek V4 Flash",,DATE(2026,6,22))'} | ${0.14} | ${"flat until 2026-08-17"}
    ${'=TCO.MODELPRICE("DeepSeek V4 Flash")'}                  | ${0.22} | ${"off the peak from 2026-08-17"}
    ${'=TCO.MODELPRICE("DeepSeek V4 Flash","peak_input")'}     | ${0.44} | ${"twice that from 1 to 4 and 6 to 10 UTC"}
    ${'=TCO.MODELPRICE("Gemini 3.8 Flash",,DATE(2026,12,31))'} | ${0.75} | ${"introductory through 2026-12-31"}
    ${'=TCO.MODELPRICE("Gemini 3.8 Flash",,DATE(2027,1,1))'}   | ${1.5}  | ${"announced from then on"}
    ${'=TCO.MODELPRICE("Gemini 2.5 Pro","output",,200001)'}    | ${15}   | ${"10, and 15 above 200K prompt tokens"}
  `("$formula is $price: $source", ({ formula, price }) => {
    expect(formulaValue(formula)).toBe(price);
  });

  it("takes the card's own day when none is given, whatever day it is", () => {
    const day = serialOfDay(rateCard.version);
    for (const model of ["gpt-5.5", "deepseek-v4-flash", "gemini-3.8-flash"])
      expect(numberCalled("MODELPRICE", model, "input", day)).toEqual(
        numberCalled("MODELPRICE", model, "input"),
      );
  });
});

describe("TCO.MODELSPEND", () => {
  test.each`
    formula                                                            | spend       | source
    ${'=TCO.MODELSPEND("claude-sonnet-4.6",10000,1500,150000)'}        | ${7875}     | ${"150,000 × (10,000 × 3 + 1,500 × 15) / 1E6"}
    ${'=TCO.MODELSPEND("gpt-5.5",10000,1500,150000)'}                  | ${14250}    | ${"150,000 × (10,000 × 5 + 1,500 × 30) / 1E6: a month of short calls is no long prompt"}
    ${'=TCO.MODELSPEND("gpt-5.5",271999,1000)'}                        | ${1.389995} | ${"(271,999 × 5 + 1,000 × 30) / 1E6"}
    ${'=TCO.MODELSPEND("gpt-5.5",272000,1000)'}                        | ${2.765}    | ${"(272,000 × 10 + 1,000 × 45) / 1E6"}
    ${'=TCO.MODELSPEND("claude-sonnet-4.6",10000,1500,150000,,70%)'}   | ${5040}     | ${"(0.3 × 3 + 0.7 × 0.3) × 1,500 + 3,375"}
    ${'=TCO.MODELSPEND("claude-sonnet-4.6",10000,1500,150000,,,40%)'}  | ${6300}     | ${"7,875 × (1 − 0.4 × 0.5)"}
    ${'=TCO.MODELSPEND("claude-sonnet-4.6",10000,1500,150000,,,,10%)'} | ${7987.5}   | ${"(0.9 × 3 + 0.1 × 3.75) × 1,500 + 3,375"}
    ${'=TCO.MODELSPEND("text-embedding-3-small",200000,0,10000)'}      | ${40}       | ${"10,000 × 200,000 × 0.02 / 1E6, and no price for output is asked for"}
    ${'=TCO.MODELSPEND("Claude Opus 4.8",0,1000,,DATE(2026,6,22))'}    | ${0.025}    | ${"1,000 × 25 / 1E6"}
  `("$formula is $spend: $source", ({ formula, spend }) => {
    expect(formulaValue(formula)).toBe(spend);
  });

  it("is LLMSPEND at the card's prices, with its cache and its batch", () => {
    const tokens = fc.integer({ min: 0, max: 200_000 });
    const share = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(tokens, tokens, tokens, share, share, (input, output, calls, cached, batch) => {
        const spend = numberCalled(
          "MODELSPEND",
          "Claude Sonnet 4.6",
          input,
          output,
          calls,
          undefined,
          cached,
          batch,
        );
        const [volume, answers] = [input * calls, output * calls];
        // Anthropic: a cached token costs a tenth, a batch half.
        const alike = numberCalled("LLMSPEND", volume, answers, 3, 15, cached, 0.1, batch, 0.5);
        expect(spend.minus(alike).abs().toNumber()).toBeLessThanOrEqual(1e-20 * alike.toNumber());
      }),
    );
  });
});

describe("what the card does not say is #N/A, never zero and never a guess", () => {
  test.each`
    formula                                                     | says
    ${'=TCO.MODELPRICE("gpt-9")'}                               | ${/^The rate card has no "gpt-9"; nearest are gpt-.*\.$/}
    ${'=TCO.MODELSPEND("claude sonet 4.6",1,1)'}                | ${/nearest are claude-sonnet-4\.6, /}
    ${'=TCO.MODELPRICE("gpt-5.5","cache_write")'}               | ${/no meter "cache_write" of GPT-5\.5; it has input, output, cache_read/}
    ${'=TCO.MODELPRICE("haiku 4.5",,DATE(2025,10,14))'}         | ${/no price of "claude-haiku-4\.5\/input" in force on 2025-10-14; its first is known from 2025-10-15/}
    ${'=TCO.MODELSPEND("DeepSeek V4 Flash",1000,100,1,,0,40%)'} | ${/no meter "batch_input" of DeepSeek V4 Flash/}
    ${'=TCO.MODELSPEND("gpt-5.5",1000,100,1,,0,0,10%)'}         | ${/no meter "cache_write" of GPT-5\.5/}
    ${'=TCO.MODELSPEND("gpt-5.5",1000,100,1,,50%,50%)'}         | ${/no meter "batch_cache_read" of GPT-5\.5/}
    ${'=TCO.MODELSPEND("text-embedding-3-small",1000,1)'}       | ${/no meter "output" of text-embedding-3-small/}
    ${'=TCO.SOURCE("nosuch")'}                                  | ${/^The rate card has no "nosuch"; /}
    ${'=TCO.SOURCE("gpt-5.5/nosuch")'}                          | ${/no meter "nosuch" of GPT-5\.5/}
  `("$formula", ({ formula, says }) => {
    expect(formulaValue(formula)).toEqual({
      error: "#N/A",
      message: expect.stringMatching(says as RegExp),
    });
  });

  test.each`
    formula                                               | error        | message
    ${'=TCO.MODELSPEND("gpt-5.5",1000,100,1,,60%,0,50%)'} | ${"#NUM!"}   | ${"cached_share and write_share must not add up to more than 1."}
    ${"=TCO.MODELPRICE(5)"}                               | ${"#VALUE!"} | ${"model must be a text, not 5."}
    ${'=TCO.SOURCE("gpt-5.5","adress")'}                  | ${"#VALUE!"} | ${'field must be one of citation, url, publisher, valid_from, accessed, status, unit, card_version, card_hash, not the text "adress".'}
  `("$formula is $error", ({ formula, error, message }) => {
    expect(formulaValue(formula)).toEqual({ error, message });
  });
});

describe("TCO.SOURCE", () => {
  test.each`
    formula                                                  | value                                               | why
    ${'=TCO.SOURCE("gpt-5.5","url")'}                        | ${"https://developers.openai.com/api/docs/pricing"} | ${"OpenAI's price list"}
    ${'=TCO.SOURCE("gpt-5.5","publisher")'}                  | ${"OpenAI"}                                         | ${"the provider"}
    ${'=TCO.SOURCE("gpt-5.5","valid_from")'}                 | ${46195}                                            | ${"2026-06-22, 37 days after 46158"}
    ${'=TCO.SOURCE("gpt-5.5/batch output","status")'}        | ${"derived"}                                        | ${"half of the published price"}
    ${'=TCO.SOURCE("connic/run","unit")'}                    | ${"EUR/run"}                                        | ${"what one price buys"}
    ${'=TCO.SOURCE("bedrock/nova-pro","unit")'}              | ${"USD/Mtok"}                                       | ${"the slash belongs to the product"}
    ${'=TCO.SOURCE("deepseek-v4-flash","valid_from",46195)'} | ${46142}                                            | ${"2026-04-30, 53 days before 2026-06-22"}
    ${'=TCO.SOURCE("gpt-5.5","card_version")'}               | ${serialOfDay(rateCard.version)}                    | ${"the day of the newest row"}
    ${'=TCO.SOURCE("gpt-5.5"," Card_Hash ")'}                | ${rateCard.sha256}                                  | ${"fields in any case"}
  `("$formula is $value: $why", ({ formula, value }) => {
    expect(formulaValue(formula)).toBe(value);
  });

  it("says of a disputed price what speaks against it", () => {
    expect(formulaValue('=TCO.SOURCE("Claude Haiku 4.5/disputed_input")')).toMatch(
      /0\.25 USD\/Mtok .* disputed\. https:\/\/atxp\.ai\S+, accessed 2026-11-22\. .*Anthropic's own list says 1 and 5/,
    );
  });
});

describe("TCO.EXPLAIN of a price", () => {
  const steps = (formula: string) =>
    (formulaValue(formula) as unknown[][]).map(([, ...step]) => step);

  it("names the row of the card, and the tier", () => {
    expect(steps('=TCO.EXPLAIN("MODELPRICE","gpt-5.5","output",,300000)')).toEqual([
      ["model", "gpt-5.5", ""],
      ["meter", "output", ""],
      ["prompt_tokens", 300000, "token"],
      [
        "gpt-5.5/output, above 271,999 prompt tokens, published, from 2026-06-22, https://developers.openai.com/api/docs/pricing",
        45,
        "USD/Mtok",
      ],
      ["the price of the card's row in force on as_of, in the tier of prompt_tokens", 45, "money"],
      [expect.stringMatching(/native/), expect.anything(), ""],
    ]);
  });

  it("shows every part of a call with its price, the cost of one call, and the spend", () => {
    const rows = steps('=TCO.EXPLAIN("MODELSPEND","sonnet 4.6",10000,1500,150000)');
    // 10,000 × 3 / 1E6 + 1,500 × 15 / 1E6 = 0.03 + 0.0225
    expect(rows.slice(4, -1)).toEqual([
      [
        "claude-sonnet-4.6/input, published, from 2026-05-16, https://anthropic.com/pricing",
        3,
        "USD/Mtok",
      ],
      ["10000*3/1000000", 0.03, "USD"],
      [
        "claude-sonnet-4.6/output, published, from 2026-05-16, https://anthropic.com/pricing",
        15,
        "USD/Mtok",
      ],
      ["1500*15/1000000", 0.0225, "USD"],
      ["cost of one call", 0.0525, "money"],
      ["calls * the sum of each part's tokens * its price / 1000000", 7875, "money"],
    ]);
  });
});
