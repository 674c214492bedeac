import { defineFunction } from "../define-function";
import { amount, count } from "../parameters";

export const GPUFLEET = defineFunction({
  name: "GPUFLEET",
  family: "platform",
  summary: {
    en: "Cost of GPUs that are paid around the clock, and of those who run them.",
    de: "Kosten rund um die Uhr bezahlter GPUs einschließlich ihres Betriebs.",
  },
  parameters: {
    gpus: count({ en: "Number of GPUs.", de: "Anzahl der GPUs." }, { unit: "GPU" }),
    hourly_rate: amount(
      { en: "Price of one GPU per hour.", de: "Preis einer GPU je Stunde." },
      { unit: "money/GPU/hour" },
    ),
    hours: count(
      {
        en: "Hours that are paid; 730, a month, if left out.",
        de: "Bezahlte Stunden; ohne Angabe 730, ein Monat.",
      },
      { default: 730, unit: "hour" },
    ),
    ops_cost: amount(
      {
        en: "Cost of operations in the same period; 0 if left out.",
        de: "Betriebskosten im selben Zeitraum; ohne Angabe 0.",
      },
      { default: 0 },
    ),
  },
  unit: "money",
  formula: "gpus*hourly_rate*hours+ops_cost",
  examples: [
    { call: "=TCO.GPUFLEET(4, 3, 720)", value: 8640, note: "4 × 3 × 720" },
    {
      call: "=TCO.GPUFLEET(4, 3, 720, 2000)",
      value: 10640,
      note: "8,640 and 2,000 for part of an engineer",
    },
    { call: "=TCO.GPUFLEET(2, 2.5)", value: 3650, note: "a month of 730 hours: 2 × 2.5 × 730" },
  ],
  remarks: [
    "Idle hours are paid as well: hours are those of the contract, not those under load.",
    "A month is 730 hours on average, or 720 where a price list counts 30 days: the two differ by 1.4%.",
    "ops_cost is for the whole period and the whole fleet. Self-hosting without it looks cheaper than it is.",
  ],
  source: "Hourly price lists of GPU clouds.",
  seeAlso: ["GPUPRICE", "GPUSIZE"],
});
