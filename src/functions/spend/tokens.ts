import { defineFunction } from "../define-function";
import { count } from "../parameters";

export const TOKENS = defineFunction({
  name: "TOKENS",
  family: "spend",
  summary: {
    en: "Tokens of a number of units of work, each of several model calls.",
    de: "Token für eine Anzahl von Vorgängen mit jeweils mehreren Modellaufrufen.",
  },
  parameters: {
    units: count(
      {
        en: "Units of work: runs, tickets, documents.",
        de: "Anzahl der Vorgänge: Läufe, Tickets, Dokumente.",
      },
      { unit: "unit" },
    ),
    tokens_per_call: count(
      { en: "Tokens of one model call.", de: "Token je Modellaufruf." },
      { unit: "token/call" },
    ),
    calls_per_unit: count(
      {
        en: "Model calls of one unit; 1 if left out.",
        de: "Modellaufrufe je Vorgang; ohne Angabe 1.",
      },
      { default: 1, unit: "call/unit" },
    ),
  },
  unit: "token",
  formula: "units*calls_per_unit*tokens_per_call",
  examples: [
    {
      call: "=TCO.TOKENS(50000, 10000, 3)",
      value: 1_500_000_000,
      note: "50,000 runs × 3 calls × 10,000 input tokens",
    },
    { call: "=TCO.TOKENS(50000, 1500, 3)", value: 225_000_000, note: "50,000 × 3 × 1,500 output" },
    { call: "=TCO.TOKENS(1000, 800)", value: 800_000, note: "one call a unit: 1,000 × 800" },
  ],
  source: "Providers meter every model call by its input and output tokens.",
  seeAlso: ["LLMSPEND", "MODELSPEND"],
});
