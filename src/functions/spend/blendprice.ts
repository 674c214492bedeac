import { defineFunction } from "../define-function";
import { share, tokenPrice } from "../parameters";

export const BLENDPRICE = defineFunction({
  name: "BLENDPRICE",
  family: "spend",
  summary: {
    en: "One price per 1M tokens for a mix of input and output.",
    de: "Ein gemeinsamer Preis je 1 Mio. Token für eine Mischung aus Eingabe und Ausgabe.",
  },
  parameters: {
    input_price: tokenPrice({
      en: "Price per 1M input tokens.",
      de: "Preis je 1 Mio. Eingabetoken.",
    }),
    output_price: tokenPrice({
      en: "Price per 1M output tokens.",
      de: "Preis je 1 Mio. Ausgabetoken.",
    }),
    output_share: share({
      en: "Share of output in all tokens.",
      de: "Anteil der Ausgabe an allen Token.",
    }),
  },
  unit: "money/Mtok",
  formula: "input_price*(1-output_share)+output_price*output_share",
  examples: [
    { call: "=TCO.BLENDPRICE(3, 15, 25%)", value: 6, note: "3 × 0.75 + 15 × 0.25" },
    { call: "=TCO.BLENDPRICE(3, 15, 0)", value: 3, note: "no output: the input price" },
    { call: "=TCO.BLENDPRICE(2.5, 10, 40%)", value: 5.5, note: "2.5 × 0.6 + 10 × 0.4" },
  ],
  remarks: [
    "Compare models by this price only at the same output share: it moves the result more than most price lists differ.",
    "The share is of tokens, not of money or of calls. Three input tokens for each output token are 25%.",
  ],
  source: "Average of the input and output price, weighted by tokens.",
  seeAlso: ["LLMSPEND", "CACHEPRICE", "ROUTEMIX"],
});
