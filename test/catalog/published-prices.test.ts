import { priceInForce } from "../../src/catalog/price-in-force";
import { rateCard } from "../../src/catalog/rate-card";
import { rateInForce } from "../../src/catalog/rate-in-force";

/** The articles that the templates come from, with the day that each is dated, or was read. */
const WRAPPER = "2026-05-16";
const MANAGED = "2026-06-22";
const TRUE_COST = "2026-11-22";

test.each`
  model                       | meter                | day          | price      | says
  ${"Claude Sonnet 4.6"}      | ${"input"}           | ${WRAPPER}   | ${3}       | ${"3 USD a million tokens, anthropic.com/pricing"}
  ${"Claude Sonnet 4.6"}      | ${"output"}          | ${WRAPPER}   | ${15}      | ${"15 USD"}
  ${"connic"}                 | ${"run"}             | ${WRAPPER}   | ${0.047}   | ${"0.047 EUR a run, connic.co/pricing"}
  ${"connic"}                 | ${"compute-second"}  | ${WRAPPER}   | ${0.00042} | ${"0.00042 EUR a second"}
  ${"Claude Opus 4.8"}        | ${"input"}           | ${MANAGED}   | ${5}       | ${"5 USD"}
  ${"Claude Opus 4.8"}        | ${"output"}          | ${MANAGED}   | ${25}      | ${"25 USD"}
  ${"Claude Sonnet 4.6"}      | ${"output"}          | ${MANAGED}   | ${15}      | ${"15 USD"}
  ${"GPT-5.5"}                | ${"input"}           | ${MANAGED}   | ${5}       | ${"5 USD"}
  ${"GPT-5.5"}                | ${"output"}          | ${MANAGED}   | ${30}      | ${"30 USD"}
  ${"GPT-5.4 Mini"}           | ${"input"}           | ${MANAGED}   | ${0.75}    | ${"0.75 USD"}
  ${"GPT-5.4 Mini"}           | ${"output"}          | ${MANAGED}   | ${4.5}     | ${"4.5 USD"}
  ${"DeepSeek V4 Flash"}      | ${"disputed_input"}  | ${MANAGED}   | ${0.1}     | ${"0.1 USD, where DeepSeek's list says 0.14"}
  ${"DeepSeek V4 Flash"}      | ${"disputed_output"} | ${MANAGED}   | ${0.2}     | ${"0.2 USD, where DeepSeek's list says 0.28"}
  ${"H100"}                   | ${"hour"}            | ${MANAGED}   | ${3}       | ${"4 GPUs × 3 USD × 720 hours = 8,640"}
  ${"H100"}                   | ${"hour low"}        | ${MANAGED}   | ${2.5}     | ${"about 2.50 to 3.50 USD a GPU-hour"}
  ${"H100"}                   | ${"hour high"}       | ${MANAGED}   | ${3.5}     | ${"about 2.50 to 3.50 USD a GPU-hour"}
  ${"GPT-4o"}                 | ${"input"}           | ${TRUE_COST} | ${2.5}     | ${"2.50 USD"}
  ${"GPT-4o"}                 | ${"output"}          | ${TRUE_COST} | ${10}      | ${"10.00 USD"}
  ${"GPT-4o-mini"}            | ${"input"}           | ${TRUE_COST} | ${0.15}    | ${"0.15 USD"}
  ${"GPT-4o-mini"}            | ${"output"}          | ${TRUE_COST} | ${0.6}     | ${"0.60 USD"}
  ${"Claude Haiku 4.5"}       | ${"disputed_input"}  | ${TRUE_COST} | ${0.25}    | ${"0.25 USD, where Anthropic's list says 1"}
  ${"Claude Haiku 4.5"}       | ${"disputed_output"} | ${TRUE_COST} | ${1.25}    | ${"1.25 USD, where Anthropic's list says 5"}
  ${"Gemini 1.5 Pro"}         | ${"input"}           | ${TRUE_COST} | ${1.25}    | ${"1.25 USD"}
  ${"Gemini 1.5 Pro"}         | ${"output"}          | ${TRUE_COST} | ${5}       | ${"5.00 USD"}
  ${"text-embedding-3-small"} | ${"input"}           | ${TRUE_COST} | ${0.02}    | ${"200K tokens = 0.004 USD"}
  ${"Pinecone"}               | ${"storage"}         | ${TRUE_COST} | ${0.04}    | ${"about 0.04 USD a month for 1K vectors"}
  ${"Pinecone"}               | ${"queries"}         | ${TRUE_COST} | ${0.1}     | ${"0.10 USD for 1M queries"}
`("$model $meter on $day: $says", ({ model, meter, day, price }) => {
  expect(priceInForce(rateCard, model, meter, day).price).toBe(price);
});

describe("a price that an article and its provider put differently", () => {
  it("is the provider's: Claude Haiku 4.5 costs 1 and 5 USD, as announced on 2025-10-15", () => {
    expect(priceInForce(rateCard, "Claude Haiku 4.5", "input", "2025-10-15").price).toBe(1);
    expect(priceInForce(rateCard, "Claude Haiku 4.5", "output", "2026-11-22").price).toBe(5);
  });

  it("is the provider's: DeepSeek V4 Flash cost 0.14 and 0.28 USD when the article gave 0.10 and 0.20", () => {
    expect(priceInForce(rateCard, "DeepSeek V4 Flash", "input", MANAGED).price).toBe(0.14);
    expect(priceInForce(rateCard, "DeepSeek V4 Flash", "output", MANAGED).price).toBe(0.28);
  });

  it("keeps the other one beside it, with its own address", () => {
    const disputed = rateCard.entries.filter(({ status }) => status === "disputed");
    expect(disputed.map(({ id }) => id)).toEqual([
      "claude-haiku-4.5/disputed_input",
      "claude-haiku-4.5/disputed_output",
      "deepseek-v4-flash/disputed_input",
      "deepseek-v4-flash/disputed_output",
    ]);
    for (const { url, note } of disputed) expect([url, note]).not.toContain(undefined);
  });
});

describe("the plans of platforms", () => {
  it("say what they include: Inngest's Pro a million step executions, Connic's Pro 30 minutes a run", () => {
    const inngest = rateInForce("inngest/pro-subscription", WRAPPER);
    expect([inngest.price, inngest.includes?.step_executions]).toEqual([70, 1_000_000]);
    const pro = rateInForce("connic/pro-subscription", WRAPPER);
    expect([pro.price, pro.includes?.timeout_minutes]).toEqual([200, 30]);
    const developer = rateInForce("connic/developer-subscription", WRAPPER);
    expect([developer.price, developer.includes?.parallel_runs]).toEqual([40, 3]);
  });
});
