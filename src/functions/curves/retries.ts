import { defineFunction } from "../define-function";
import { share, wholeNumber } from "../parameters";

export const RETRIES = defineFunction({
  name: "RETRIES",
  family: "curves",
  summary: {
    en: "Expected number of attempts when a failed attempt is repeated, with or without a limit.",
    de: "Erwartete Anzahl der Versuche, wenn ein misslungener Versuch wiederholt wird, mit oder ohne Grenze.",
  },
  parameters: {
    failure_rate: share({
      en: "Share of attempts that fail.",
      de: "Anteil der Versuche, die misslingen.",
    }),
    max_attempts: wholeNumber(
      { minimum: 1, maximum: 1e9 },
      {
        en: "Most attempts, the first one included; no limit if left out.",
        de: "Höchstzahl der Versuche einschließlich des ersten; ohne Angabe unbegrenzt.",
      },
      { optional: true },
    ),
  },
  unit: "1",
  formula: "IF(failure_rate=1,max_attempts,(1-failure_rate^max_attempts)/(1-failure_rate))",
  formulaWithout: { max_attempts: "1/(1-failure_rate)" },
  requires: [
    {
      unless: "failure_rate=1",
      without: "max_attempts",
      code: "#DIV/0!",
      message: "failure_rate is 1, and without max_attempts the attempts never end.",
    },
  ],
  remarks: [
    "Cost per task is the cost of an attempt times this. Cost per success is cost / (1 − failure_rate), with a limit as without.",
    "Attempts are taken to fail independently: a task that is too hard for the model fails every time.",
  ],
  examples: [
    {
      call: "=TCO.RETRIES(25%, 5)",
      value: 1.33203125,
      note: "1 + 0.25 + 0.0625 + 0.015625 + 0.00390625 = (1 − 0.25^5) / 0.75",
    },
    { call: "=TCO.RETRIES(20%)", value: 1.25, note: "no limit: 1 / 0.8" },
    { call: "=TCO.RETRIES(1, 5)", value: 5, note: "all fail: every attempt is used" },
  ],
  source: "Geometric distribution, cut off at the limit: 1 + p + p² + … + p^(m−1).",
  seeAlso: ["UNITCOST", "UPLIFT"],
});
