import { defineFunction } from "../define-function";
import { orError } from "../or-error";
import { count, date, share, text, tokens } from "../parameters";
import { callSteps, costOfCall } from "./cost-of-call";
import { pricedByTheCard } from "./priced-by-the-card";

export const MODELSPEND = defineFunction({
  ...pricedByTheCard,
  name: "MODELSPEND",
  family: "spend",
  summary: {
    en: "Spend on a number of calls to a language model, priced by the rate card.",
    de: "Ausgaben für eine Anzahl von Aufrufen eines Sprachmodells laut Preiskarte.",
  },
  parameters: {
    model: text({
      en: 'Model by id or name, such as "Claude Sonnet 4.6".',
      de: 'Modell mit Kennung oder Namen, etwa "Claude Sonnet 4.6".',
    }),
    input_tokens: tokens({
      en: "Input tokens of one call, cached ones included.",
      de: "Eingabetoken eines Aufrufs einschließlich der zwischengespeicherten.",
    }),
    output_tokens: tokens({
      en: "Output tokens of one call, reasoning included.",
      de: "Ausgabetoken eines Aufrufs einschließlich Reasoning.",
    }),
    calls: count(
      { en: "Number of such calls; 1 if left out.", de: "Anzahl solcher Aufrufe; ohne Angabe 1." },
      { default: 1, unit: "call" },
    ),
    as_of: date(
      {
        en: "Day on which the prices are in force; the rate card's own day if left out, never today.",
        de: "Stichtag der Preise; ohne Angabe der Tag der Preiskarte, nie heute.",
      },
      { optional: true },
    ),
    cached_share: share(
      {
        en: "Share of input tokens read from the prompt cache; 0 if left out.",
        de: "Anteil der Eingabetoken aus dem Prompt-Cache; ohne Angabe 0.",
      },
      { default: 0 },
    ),
    batch_share: share(
      {
        en: "Share of the calls sent through the batch interface; 0 if left out.",
        de: "Anteil der Aufrufe über die Batch-Schnittstelle; ohne Angabe 0.",
      },
      { default: 0 },
    ),
    write_share: share(
      {
        en: "Share of input tokens written to the prompt cache; 0 if left out.",
        de: "Anteil der Eingabetoken, die in den Prompt-Cache geschrieben werden; ohne Angabe 0.",
      },
      { default: 0 },
    ),
  },
  requires: [
    {
      unless: "cached_share+write_share>1",
      code: "#NUM!",
      message: "cached_share and write_share must not add up to more than 1.",
    },
  ],
  unit: "money",
  method: "calls * the sum of each part's tokens * its price / 1000000",
  compute: (call, { rateCard }) => orError(() => call.calls.times(costOfCall(call, rateCard))),
  steps: (call, { rateCard }) => callSteps(call, rateCard),
  remarks: [
    "One call is priced and then multiplied: the long-context price belongs to a request with a long prompt, not to a month of short ones.",
    "A share above 0 needs its own meter on the card (cache_read, cache_write, batch_input and so on); where the provider has none, the answer is #N/A.",
  ],
  examples: [
    {
      call: '=TCO.MODELSPEND("claude-sonnet-4.6", 10000, 1500, 150000)',
      value: 7875,
      note: "50,000 runs of 3 calls: 150,000 × (10,000 × 3 + 1,500 × 15) / 1,000,000",
    },
    {
      call: '=TCO.MODELSPEND("gpt-5.5", 300000, 1000, 10)',
      value: 30.45,
      note: "long prompts: 10 × (300,000 × 10 + 1,000 × 45) / 1,000,000",
    },
    {
      call: '=TCO.MODELSPEND("claude-sonnet-4.6", 10000, 1500, 150000, , 70%, 40%)',
      value: 4032,
      note: "7,875 is 5,040 with 70% cached; × (1 − 0.4 × 0.5), since a batch halves every price",
    },
  ],
  seeAlso: ["MODELPRICE", "LLMSPEND", "SOURCE"],
});
