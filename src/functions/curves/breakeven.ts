import { defineFunction } from "../define-function";
import { amount } from "../parameters";

export const BREAKEVEN = defineFunction({
  name: "BREAKEVEN",
  family: "curves",
  summary: {
    en: "Quantity at which two offers with a fixed and a unit price cost the same.",
    de: "Menge, bei der zwei Angebote mit Fix- und Stückpreis gleich viel kosten.",
  },
  parameters: {
    fixed_a: amount({ en: "Fixed cost of A.", de: "Fixkosten von A." }),
    unit_a: amount({ en: "Price per unit of A.", de: "Stückpreis von A." }, { unit: "money/unit" }),
    fixed_b: amount({ en: "Fixed cost of B.", de: "Fixkosten von B." }),
    unit_b: amount({ en: "Price per unit of B.", de: "Stückpreis von B." }, { unit: "money/unit" }),
  },
  unit: "unit",
  formula: "(fixed_b-fixed_a)/(unit_a-unit_b)",
  requires: [
    {
      unless: "AND(unit_a=unit_b,fixed_a=fixed_b)",
      code: "#N/A",
      message: "A and B cost the same at every quantity.",
    },
    {
      unless: "AND(fixed_a<fixed_b,unit_a<=unit_b)",
      code: "#N/A",
      message: "No break-even: A is always cheaper.",
    },
    {
      unless: "AND(fixed_a>fixed_b,unit_a>=unit_b)",
      code: "#N/A",
      message: "No break-even: B is always cheaper.",
    },
  ],
  examples: [
    {
      call: "=TCO.BREAKEVEN(0, 75, 10000, 0)",
      value: 10000 / 75,
      note: "75 a unit against 10,000 flat: 10,000 / 75",
    },
    { call: "=TCO.BREAKEVEN(0, 200, 10000, 0)", value: 50, note: "10,000 / 200" },
  ],
  source: "Intersection of two straight cost lines.",
  seeAlso: ["CROSSOVER", "COSTCURVE", "SAVINGPCT"],
});
