import { defineFunction } from "../define-function";
import { factor, share, tokenPrice, tokens } from "../parameters";

export const LLMSPEND = defineFunction({
  name: "LLMSPEND",
  family: "spend",
  summary: {
    en: "Spend on a language model for a volume of tokens.",
    de: "Ausgaben für ein Sprachmodell bei einer gegebenen Tokenmenge.",
  },
  parameters: {
    input_tokens: tokens({
      en: "Input tokens, cached ones included.",
      de: "Eingabetoken einschließlich der zwischengespeicherten.",
    }),
    output_tokens: tokens({
      en: "Output tokens, reasoning included.",
      de: "Ausgabetoken einschließlich Reasoning.",
    }),
    input_price: tokenPrice({
      en: "Price per 1M input tokens.",
      de: "Preis je 1 Mio. Eingabetoken.",
    }),
    output_price: tokenPrice({
      en: "Price per 1M output tokens.",
      de: "Preis je 1 Mio. Ausgabetoken.",
    }),
    cached_share: share(
      {
        en: "Share of input tokens read from the prompt cache; 0 if left out.",
        de: "Anteil der Eingabetoken aus dem Prompt-Cache; ohne Angabe 0.",
      },
      { default: 0 },
    ),
    cache_factor: factor(
      {
        en: "Price of a cached token as a share of the input price; 0.1 if left out.",
        de: "Preis eines Cache-Tokens als Anteil am Eingabepreis; ohne Angabe 0,1.",
      },
      { default: 0.1 },
    ),
    batch_share: share(
      {
        en: "Share of the spend sent through the batch interface; 0 if left out.",
        de: "Anteil der Ausgaben über die Batch-Schnittstelle; ohne Angabe 0.",
      },
      { default: 0 },
    ),
    batch_discount: share(
      {
        en: "Discount on batch calls; 0.5 if left out.",
        de: "Rabatt auf Batch-Aufrufe; ohne Angabe 0,5.",
      },
      { default: 0.5 },
    ),
  },
  unit: "money",
  formula: `(((1-cached_share)+cached_share*cache_factor)*input_tokens*input_price
            +output_tokens*output_price)/tokens_per_mtok*(1-batch_share*batch_discount)`,
  examples: [
    {
      call: "=TCO.LLMSPEND(1.5E9, 225E6, 3, 15)",
      value: 7875,
      note: "50,000 runs of 3 calls on Claude Sonnet 4.6: 1,500 × 3 + 225 × 15",
    },
    {
      call: "=TCO.LLMSPEND(1.5E9, 225E6, 3, 15, 70%)",
      value: 5040,
      note: "70% cached: (0.3 + 0.7 × 0.1) × 4,500 + 3,375",
    },
    {
      call: "=TCO.LLMSPEND(1.5E9, 225E6, 3, 15, , , 40%)",
      value: 6300,
      note: "40% in batches at half price: 7,875 × (1 − 0.4 × 0.5)",
    },
    {
      call: "=TCO.LLMSPEND(3000, 1000, 2.5, 10)",
      value: 0.0175,
      note: "one call: (3,000 × 2.5 + 1,000 × 10) / 1,000,000",
    },
  ],
  source: "Provider price lists quote input, output, cache reads and batches per million tokens.",
  seeAlso: ["MODELSPEND", "TOKENS", "CACHEPRICE", "BLENDPRICE", "FXCONVERT"],
});
