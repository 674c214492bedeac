import { defineFunction } from "../define-function";
import { count } from "../parameters";

export const COMPUTEHOURS = defineFunction({
  name: "COMPUTEHOURS",
  family: "platform",
  summary: {
    en: "Hours of compute that a number of runs takes.",
    de: "Rechenstunden für eine Anzahl von Läufen.",
  },
  parameters: {
    runs: count({ en: "Number of runs.", de: "Anzahl der Läufe." }, { unit: "run" }),
    seconds_per_run: count(
      { en: "Seconds of compute of one run.", de: "Rechenzeit je Lauf in Sekunden." },
      { unit: "s/run" },
    ),
  },
  unit: "hour",
  formula: "runs*seconds_per_run/seconds_per_hour",
  examples: [
    { call: "=TCO.COMPUTEHOURS(50000, 45)", value: 625, note: "50,000 × 45 s / 3,600" },
    { call: "=TCO.COMPUTEHOURS(1, 90)", value: 0.025, note: "a minute and a half: 90 / 3,600" },
  ],
  source: "An hour has 3,600 seconds.",
  seeAlso: ["CONCURRENCY"],
});
