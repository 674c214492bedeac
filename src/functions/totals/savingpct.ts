import { defineFunction } from "../define-function";
import { amount } from "../parameters";

export const SAVINGPCT = defineFunction({
  name: "SAVINGPCT",
  family: "totals",
  summary: {
    en: "How far an alternative is below a baseline, as a share of the baseline.",
    de: "Wie weit eine Alternative unter einer Vergleichsbasis liegt, als Anteil der Basis.",
  },
  parameters: {
    baseline: amount({ en: "Cost that is compared with.", de: "Kosten der Vergleichsbasis." }),
    alternative: amount({ en: "Cost of the alternative.", de: "Kosten der Alternative." }),
  },
  unit: "1",
  formula: "1-alternative/baseline",
  requires: [
    {
      unless: "baseline=0",
      code: "#DIV/0!",
      message: "baseline is 0, and nothing is a share of it.",
    },
  ],
  examples: [
    {
      call: "=TCO.SAVINGPCT(117375, 40140)",
      value: 1 - 40140 / 117375,
      note: "65.8% below: 1 − 40,140 / 117,375",
    },
    { call: "=TCO.SAVINGPCT(100, 125)", value: -0.25, note: "dearer: the saving is negative" },
  ],
  source: "Relative difference to the baseline.",
  seeAlso: ["ANNUALTCO", "BREAKEVEN", "PAYBACK"],
});
