import { defineFunction } from "../define-function";
import { lifeIsZero } from "./life-is-zero";
import { amount, count, rate } from "../parameters";
import { salvageAboveCost } from "./salvage-above-cost";

export const AMORTIZE = defineFunction({
  name: "AMORTIZE",
  family: "totals",
  summary: {
    en: "One-time cost per period: straight line, or the equal payment that repays it at a rate.",
    de: "Einmalkosten je Periode: linear oder als Annuität zu einem Zinssatz.",
  },
  parameters: {
    cost: amount({ en: "One-time cost.", de: "Einmalkosten." }),
    life: count(
      {
        en: "Periods over which the cost is spread.",
        de: "Anzahl der Perioden der Nutzungsdauer.",
      },
      { unit: "period" },
    ),
    salvage: amount(
      { en: "Value left at the end; 0 if left out.", de: "Restwert am Ende; ohne Angabe 0." },
      { default: 0 },
    ),
    rate: rate(
      {
        en: "Interest rate per period; 0, straight line, if left out.",
        de: "Zinssatz je Periode; ohne Angabe 0, also linear.",
      },
      { default: 0 },
    ),
  },
  unit: "money/period",
  formula: `IF(rate=0,(cost-salvage)/life,
            (cost-salvage*(1+rate)^-life)*rate/(1-(1+rate)^-life))`,
  requires: [salvageAboveCost, lifeIsZero],
  examples: [
    {
      call: "=TCO.AMORTIZE(174584, 3)",
      value: 174584 / 3,
      note: "ten builds over three years: 174,584 / 3",
    },
    {
      call: "=TCO.AMORTIZE(174584, 3, 0, 8%)",
      value: 67744.44301626417,
      note: "-PMT(8%, 3, 174584)",
    },
    {
      call: "=TCO.AMORTIZE(10000, 5, 1000)",
      value: 1800,
      note: "(10,000 − 1,000) / 5",
    },
  ],
  source: "Straight-line depreciation; capital recovery factor (annual equivalent cost).",
  seeAlso: ["AMORTSCHED", "PARITYADD", "ANNUALTCO"],
});
