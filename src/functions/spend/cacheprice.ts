import { defineFunction } from "../define-function";
import { factor, share, tokenPrice } from "../parameters";

export const CACHEPRICE = defineFunction({
  name: "CACHEPRICE",
  family: "spend",
  summary: {
    en: "Average price of an input token when part of the input is read from or written to the prompt cache.",
    de: "Mittlerer Preis eines Eingabetokens, wenn ein Teil der Eingabe aus dem Prompt-Cache gelesen oder in ihn geschrieben wird.",
  },
  parameters: {
    input_price: tokenPrice({
      en: "Price per 1M input tokens without a cache.",
      de: "Preis je 1 Mio. Eingabetoken ohne Cache.",
    }),
    read_share: share({
      en: "Share of input tokens read from the cache.",
      de: "Anteil der Eingabetoken, die aus dem Cache gelesen werden.",
    }),
    read_factor: factor(
      {
        en: "Price of a cache read as a share of the input price; 0.1 if left out.",
        de: "Preis eines Lesezugriffs als Anteil am Eingabepreis; ohne Angabe 0,1.",
      },
      { default: 0.1 },
    ),
    write_share: share(
      {
        en: "Share of input tokens written to the cache; 0 if left out.",
        de: "Anteil der Eingabetoken, die in den Cache geschrieben werden; ohne Angabe 0.",
      },
      { default: 0 },
    ),
    write_factor: factor(
      {
        en: "Price of a cache write as a share of the input price; 1.25 if left out.",
        de: "Preis eines Schreibzugriffs als Anteil am Eingabepreis; ohne Angabe 1,25.",
      },
      { default: 1.25 },
    ),
  },
  unit: "money/Mtok",
  formula:
    "input_price*((1-read_share-write_share)+read_share*read_factor+write_share*write_factor)",
  requires: [
    {
      // Rounded, because 1-70% is a last digit above 0.3 in float64, and such a pair of shares is meant.
      unless: "ROUND(read_share+write_share,9)>1",
      code: "#NUM!",
      message: "read_share and write_share must not add to more than 1.",
    },
  ],
  examples: [
    {
      call: "=TCO.CACHEPRICE(3, 70%)",
      value: 1.11,
      note: "70% read at a tenth: 3 × (0.3 + 0.7 × 0.1)",
    },
    {
      call: "=TCO.CACHEPRICE(3, 70%, , 10%)",
      value: 1.185,
      note: "10% written at a quarter more: 3 × (0.2 + 0.07 + 0.125)",
    },
    {
      call: "=TCO.LLMSPEND(1.5E9, 225E6, TCO.CACHEPRICE(3, 70%, , 10%), 15)",
      value: 5152.5,
      note: "as the input price of a month's spend: 1,500 × 1.185 + 225 × 15",
    },
  ],
  remarks: [
    "Shares are shares of all input tokens. What is neither read nor written is charged at the full price.",
    "Writing to the cache pays off when what was written is read again: with the default factors, reads must come to at least 0.25 / 0.9, some 28%, of writes.",
    "The factors differ between providers and between cache lifetimes: take them from the price list in force.",
  ],
  source: "Provider price lists quote cache reads and writes as multiples of the input price.",
  seeAlso: ["MODELPRICE", "LLMSPEND", "BLENDPRICE"],
});
