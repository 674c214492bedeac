import { defineFunction } from "../define-function";
import { amount, count, enumeration } from "../parameters";

const units = {
  hour: { en: "Working hours", de: "Arbeitsstunden" },
  day: { en: "Working days", de: "Arbeitstage" },
  week: { en: "Weeks, 52 a year", de: "Wochen, 52 im Jahr" },
  month: { en: "Months, 12 a year", de: "Monate, 12 im Jahr" },
  year: { en: "Years", de: "Jahre" },
};

export const LABORCOST = defineFunction({
  name: "LABORCOST",
  family: "totals",
  summary: {
    en: "Cost of an effort given in hours, days, weeks, months or years.",
    de: "Kosten eines Aufwands in Stunden, Tagen, Wochen, Monaten oder Jahren.",
  },
  parameters: {
    quantity: count({ en: "Effort, in the given unit.", de: "Aufwand in der gewählten Einheit." }),
    unit: enumeration(units, {
      en: 'Unit of the effort: "hour", "day", "week", "month" or "year".',
      de: 'Einheit des Aufwands: "hour", "day", "week", "month" oder "year".',
    }),
    annual_cost: amount({
      en: "Fully loaded cost of one person per year.",
      de: "Vollkosten einer Person je Jahr.",
    }),
    days_per_year: count(
      {
        en: "Working days of a year; 220 if left out.",
        de: "Arbeitstage im Jahr; ohne Angabe 220.",
      },
      { default: 220 },
    ),
    hours_per_day: count(
      { en: "Working hours of a day; 8 if left out.", de: "Arbeitsstunden am Tag; ohne Angabe 8." },
      { default: 8 },
    ),
  },
  unit: "money",
  formula: `quantity*annual_cost/SWITCH(unit,"hour",days_per_year*hours_per_day,"day",days_per_year,
            "week",52,"month",months_per_year,"year",1)`,
  requires: [
    {
      unless: 'AND(OR(unit="hour",unit="day"),days_per_year=0)',
      code: "#DIV/0!",
      message: "days_per_year is 0, and a year needs working days.",
    },
    {
      unless: 'AND(unit="hour",hours_per_day=0)',
      code: "#DIV/0!",
      message: "hours_per_day is 0, and a day needs working hours.",
    },
  ],
  examples: [
    {
      call: '=TCO.LABORCOST(6, "month", 110000)',
      value: 55000,
      note: "half a year: 6 × 110,000 / 12",
    },
    {
      call: '=TCO.LABORCOST(156, "hour", 110000)',
      value: 9750,
      note: "156 × 110,000 / (220 × 8)",
    },
    { call: '=TCO.LABORCOST(10, "day", 88000, 220)', value: 4000, note: "10 × 88,000 / 220" },
  ],
  source: "Working time of a year: 220 days of 8 hours, after leave, holidays and sickness.",
  seeAlso: ["FTECOST"],
});
