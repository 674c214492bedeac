import { defineFunction } from "../define-function";
import { amount, count, share } from "../parameters";

export const UPLIFT = defineFunction({
  name: "UPLIFT",
  family: "curves",
  summary: {
    en: "Cost after a share of the traffic becomes a multiple as dear: leaks, long contexts, images.",
    de: "Kosten, nachdem ein Teil des Verkehrs ein Vielfaches kostet: Lecks, lange Kontexte, Bilder.",
  },
  parameters: {
    base: amount({
      en: "Cost if nothing becomes dearer.",
      de: "Kosten, wenn nichts teurer wird.",
    }),
    share: share({
      en: "Share of the cost that is hit.",
      de: "Betroffener Anteil der Kosten.",
    }),
    multiplier: count({
      en: "What the share costs as a multiple of before: 8 is eight times as much, 1 no change.",
      de: "Vielfaches der bisherigen Kosten dieses Anteils: 8 ist das Achtfache, 1 keine Änderung.",
    }),
  },
  unit: "money",
  formula: "base*(1+share*(multiplier-1))",
  remarks: [
    "The result is the whole cost, not the surplus. A multiplier below 1 makes the share cheaper.",
  ],
  examples: [
    {
      call: "=TCO.UPLIFT(26000, 5%, 8)",
      value: 35100,
      note: "26,000 × (1 + 0.05 × 7)",
    },
    { call: "=TCO.UPLIFT(1000, 20%, 2.5)", value: 1300, note: "800 + 200 × 2.5" },
  ],
  source: "Mean of what is hit and what is not.",
  seeAlso: ["UNITCOST", "RETRIES"],
});
