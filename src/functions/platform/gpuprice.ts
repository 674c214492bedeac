import { defineFunction } from "../define-function";
import { amount, count, share } from "../parameters";

export const GPUPRICE = defineFunction({
  name: "GPUPRICE",
  family: "platform",
  summary: {
    en: "What 1M tokens cost on one's own GPUs.",
    de: "Was 1 Mio. Token auf eigenen GPUs kosten.",
  },
  parameters: {
    hourly_rate: amount(
      { en: "Price of one GPU per hour.", de: "Preis einer GPU je Stunde." },
      { unit: "money/GPU/hour" },
    ),
    tokens_per_second: count(
      {
        en: "Tokens per second of the whole set of GPUs at full load.",
        de: "Token je Sekunde aller GPUs zusammen bei voller Last.",
      },
      { unit: "token/s" },
    ),
    duty: share(
      {
        en: "Mean load as a share of capacity, above 0; 1 if left out.",
        de: "Mittlere Auslastung als Anteil der Kapazität, über 0; ohne Angabe 1.",
      },
      { default: 1 },
    ),
    gpus: count(
      {
        en: "Number of GPUs in the set; 1 if left out.",
        de: "Anzahl der GPUs im Verbund; ohne Angabe 1.",
      },
      { default: 1, unit: "GPU" },
    ),
  },
  unit: "money/Mtok",
  // Only single numbers divide: a product below the line that overflows float64 would turn the price into 0.
  formula: "hourly_rate*gpus/seconds_per_hour*tokens_per_mtok/tokens_per_second/duty",
  requires: [
    {
      unless: "tokens_per_second=0",
      code: "#DIV/0!",
      message: "tokens_per_second is 0, and a cost cannot be spread over no tokens.",
    },
    {
      unless: "duty=0",
      code: "#DIV/0!",
      message: "duty is 0, and a cost cannot be spread over no tokens.",
    },
  ],
  examples: [
    {
      call: "=TCO.GPUPRICE(3, 850, 60%)",
      value: 3 / 1.836,
      note: "850 × 3,600 × 0.6 are 1.836 million tokens an hour: 3 / 1.836",
    },
    {
      call: "=TCO.GPUPRICE(3, 850, 60%, 4)",
      value: 12 / 1.836,
      note: "four GPUs together give these tokens: 12 / 1.836",
    },
    {
      call: "=TCO.GPUPRICE(3.6, 1000)",
      value: 1,
      note: "fully loaded: 3.6 million tokens an hour",
    },
  ],
  remarks: [
    "tokens_per_second is the throughput of all gpus together, measured with the batch size and lengths of one's own traffic; a single stream is far slower.",
    "duty is the mean over day and night. Hardware for a peak of three times the mean load has a duty of a third at best.",
    "Compare it with BLENDPRICE of a managed model at the share of output of the same traffic. Operations are not in it.",
  ],
  source: "Price of an hour divided by the tokens of an hour.",
  seeAlso: ["GPUFLEET", "GPUSIZE", "BLENDPRICE"],
});
