import { annuity } from "./annuity";
import { defineFunction } from "../define-function";
import { lifeIsZero } from "./life-is-zero";
import { amount, count, rate } from "../parameters";

export const ANNUALTCO = defineFunction({
  name: "ANNUALTCO",
  family: "totals",
  summary: {
    en: "Total cost of ownership per year from monthly, one-time and passed-through costs.",
    de: "Gesamtkosten je Jahr aus monatlichen, einmaligen und durchgereichten Kosten.",
  },
  parameters: {
    monthly: amount(
      { en: "Running cost per month.", de: "Laufende Kosten je Monat." },
      { unit: "money/month" },
    ),
    one_time: amount({
      en: "One-time cost, spread over the life.",
      de: "Einmalkosten, verteilt auf die Nutzungsdauer.",
    }),
    life: count(
      { en: "Years over which it is spread.", de: "Nutzungsdauer in Jahren." },
      { unit: "year" },
    ),
    passthrough_monthly: amount(
      {
        en: "Monthly cost that is the same in every approach, such as model spend; 0 if left out.",
        de: "Monatliche Kosten, die bei jedem Ansatz anfallen, etwa das Modell; ohne Angabe 0.",
      },
      { default: 0, unit: "money/month" },
    ),
    rate: rate(
      {
        en: "Interest rate per year; 0, straight line, if left out.",
        de: "Zinssatz je Jahr; ohne Angabe 0, also linear.",
      },
      { default: 0 },
    ),
  },
  unit: "money/year",
  formula: `months_per_year*(monthly+passthrough_monthly)+${annuity("one_time")}`,
  requires: [
    { unless: "one_time<0", code: "#NUM!", message: "one_time must not be less than 0." },
    lifeIsZero,
  ],
  examples: [
    {
      call: "=TCO.ANNUALTCO(4208, 200633, 3, 7300)",
      value: 12 * 4208 + 200633 / 3 + 12 * 7300,
      note: "12 × 4,208 + 200,633 / 3 + 12 × 7,300",
    },
    {
      call: "=TCO.ANNUALTCO(3295, 1800, 3, 7300)",
      value: 127740,
      note: "39,540 + 600 + 87,600",
    },
  ],
  source: "Twelve months of running cost plus the annual equivalent of the one-time cost.",
  seeAlso: ["AMORTIZE", "SAVINGPCT"],
});
