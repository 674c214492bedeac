import { priceInForce } from "../../catalog/price-in-force";
import { Decimal } from "../../engine/decimal";
import { dayMeant } from "../day-meant";
import { defineFunction } from "../define-function";
import { orError } from "../or-error";
import { date, text, tokens } from "../parameters";
import { priceStep } from "./price-step";
import { pricedByTheCard } from "./priced-by-the-card";

export const MODELPRICE = defineFunction({
  ...pricedByTheCard,
  name: "MODELPRICE",
  family: "spend",
  summary: {
    en: "Price of a language model from the rate card, on a day and for a length of prompt.",
    de: "Preis eines Sprachmodells laut Preiskarte, zu einem Stichtag und für eine Promptlänge.",
  },
  parameters: {
    model: text({
      en: 'Model by id or name, such as "Claude Sonnet 4.6".',
      de: 'Modell mit Kennung oder Namen, etwa "Claude Sonnet 4.6".',
    }),
    meter: text(
      {
        en: "What is metered: input, output, cache_read, cache_write, batch_input, batch_output and others; input if left out.",
        de: "Was gezählt wird: input, output, cache_read, cache_write, batch_input, batch_output und weitere; ohne Angabe input.",
      },
      { default: "input" },
    ),
    as_of: date(
      {
        en: "Day on which the price is in force; the rate card's own day if left out, never today.",
        de: "Stichtag des Preises; ohne Angabe der Tag der Preiskarte, nie heute.",
      },
      { optional: true },
    ),
    prompt_tokens: tokens(
      {
        en: "Tokens in the prompt of one request, which decide on the long-context price; 0 if left out.",
        de: "Token im Prompt einer Anfrage, die über den Preis für lange Prompts entscheiden; ohne Angabe 0.",
      },
      { default: 0 },
    ),
  },
  unit: "money",
  method: "the price of the card's row in force on as_of, in the tier of prompt_tokens",
  compute: ({ model, meter, as_of, prompt_tokens }, { rateCard }) =>
    orError(() => {
      const day = dayMeant(rateCard, as_of);
      const found = priceInForce(rateCard, model, meter, day, prompt_tokens.toNumber());
      return new Decimal(found.price);
    }),
  steps: ({ model, meter, as_of, prompt_tokens }, { rateCard }) => {
    const day = dayMeant(rateCard, as_of);
    return [priceStep(priceInForce(rateCard, model, meter, day, prompt_tokens.toNumber()))];
  },
  remarks: [
    "Token prices are per 1,000,000 tokens, in the currency that SOURCE names.",
    "Where a published comparison and the provider differ, the price is the provider's; the other stands under disputed_input and disputed_output.",
  ],
  examples: [
    {
      call: '=TCO.MODELPRICE("claude-sonnet-4.6", "output")',
      value: 15,
      note: "anthropic.com/pricing: 15 USD per 1M output tokens",
    },
    {
      call: '=TCO.MODELPRICE("GPT-5.5", "input", , 300000)',
      value: 10,
      note: "OpenAI's price list: 5 USD, doubled for prompts of 272,000 tokens and more",
    },
    {
      call: '=TCO.MODELPRICE("Claude Haiku 4.5", {"input","disputed_input"})',
      value: [[1, 0.25]],
      note: "Anthropic's list, and what an article printed",
    },
  ],
  seeAlso: ["MODELSPEND", "SOURCE", "LLMSPEND"],
});
