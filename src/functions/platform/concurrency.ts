import { defineFunction } from "../define-function";
import { count, factor } from "../parameters";

export const CONCURRENCY = defineFunction({
  name: "CONCURRENCY",
  family: "platform",
  summary: {
    en: "Runs in progress at the same time, on average or at the peak.",
    de: "Gleichzeitig laufende Vorgänge, im Mittel oder zur Spitzenzeit.",
  },
  parameters: {
    runs: count({ en: "Runs in the period.", de: "Läufe im Zeitraum." }, { unit: "run" }),
    seconds_per_run: count(
      { en: "Seconds that one run takes.", de: "Dauer eines Laufs in Sekunden." },
      { unit: "s/run" },
    ),
    hours: count(
      {
        en: "Hours of the period; 730, a month, if left out.",
        de: "Stunden des Zeitraums; ohne Angabe 730, ein Monat.",
      },
      { default: 730, unit: "hour" },
    ),
    peak_factor: factor(
      {
        en: "Peak load as a multiple of the average; 1 if left out.",
        de: "Spitzenlast als Vielfaches des Mittelwerts; ohne Angabe 1.",
      },
      { default: 1 },
    ),
  },
  unit: "1",
  formula: "runs*seconds_per_run/seconds_per_hour/hours*peak_factor",
  requires: [
    { unless: "hours=0", code: "#DIV/0!", message: "hours is 0, and the period needs a length." },
  ],
  examples: [
    {
      call: "=TCO.CONCURRENCY(50000, 45)",
      value: 625 / 730,
      note: "625 compute hours in the 730 of a month",
    },
    {
      call: "=TCO.CONCURRENCY(50000, 45, 730, 5.84)",
      value: 5,
      note: "625 / 730 × 5.84: five workers at the peak",
    },
  ],
  source: "Little's law: work in progress is the arrival rate times the time of one run.",
  seeAlso: ["COMPUTEHOURS", "GPUSIZE"],
});
