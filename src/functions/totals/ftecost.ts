import { defineFunction } from "../define-function";
import { amount, count } from "../parameters";

export const FTECOST = defineFunction({
  name: "FTECOST",
  family: "totals",
  summary: {
    en: "Cost of part of a person's time over some months.",
    de: "Kosten eines Stellenanteils über einige Monate.",
  },
  parameters: {
    fte: count(
      {
        en: "Full-time equivalents: 20% of one person is 0.2.",
        de: "Vollzeitstellen: 20 % einer Stelle sind 0,2.",
      },
      { unit: "FTE" },
    ),
    annual_cost: amount(
      {
        en: "Fully loaded cost of one full-time position per year.",
        de: "Vollkosten einer Vollzeitstelle je Jahr.",
      },
      { unit: "money/FTE/year" },
    ),
    months: count(
      { en: "Months; 1 if left out.", de: "Anzahl der Monate; ohne Angabe 1." },
      { default: 1, unit: "month" },
    ),
  },
  unit: "money",
  formula: "fte*annual_cost*months/months_per_year",
  examples: [
    {
      call: "=TCO.FTECOST(20%, 110000)",
      value: 22000 / 12,
      note: "a fifth of an engineer for a month: 0.2 × 110,000 / 12",
    },
    { call: "=TCO.FTECOST(0.15, 110000)", value: 1375, note: "0.15 × 110,000 / 12" },
    { call: "=TCO.FTECOST(2, 90000, 6)", value: 90000, note: "two people for half a year" },
  ],
  source: "Salary with employer's charges and overhead, spread evenly over twelve months.",
  seeAlso: ["LABORCOST"],
});
