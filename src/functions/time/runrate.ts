import { defineFunction } from "../define-function";
import { oneLine } from "../one-line";
import { amounts, count, wholeNumber } from "../parameters";
import { windowIsZero } from "./window-is-zero";

/** Row and column together number the cells of one row or one column. */
const place = "ROW(daily_spend)+COLUMN(daily_spend)";
const dailyMean = `SUMPRODUCT(daily_spend*(${place}>MAX(${place})-window))/window`;

export const RUNRATE = defineFunction({
  name: "RUNRATE",
  family: "time",
  summary: {
    en: "Spend per month at the pace of the last days: their mean times the days of a month.",
    de: "Ausgaben je Monat beim Tempo der letzten Tage: ihr Mittel mal die Tage eines Monats.",
  },
  parameters: {
    daily_spend: amounts(
      {
        en: "Spend of each day in one row or column, the last day at its end; a blank cell is a day without spend.",
        de: "Ausgaben je Tag in einer Zeile oder Spalte, der letzte Tag am Ende; eine leere Zelle ist ein Tag ohne Ausgaben.",
      },
      { unit: "money/day" },
    ),
    window: wholeNumber(
      { minimum: 0, maximum: 1_048_576 },
      {
        en: "Days at the end of the range that count; 7 if left out.",
        de: "Anzahl der Tage am Ende des Bereichs, die zählen; ohne Angabe 7.",
      },
      { default: 7 },
    ),
    days: count(
      {
        en: "Days of the month; 365/12 if left out.",
        de: "Tage des Monats; ohne Angabe 365/12.",
      },
      { optional: true, unit: "day/month" },
    ),
  },
  unit: "money/month",
  formula: `${dailyMean}*days`,
  formulaWithout: { days: `${dailyMean}*(365/12)` },
  requires: [
    oneLine("daily_spend"),
    windowIsZero,
    {
      unless: "window>ROWS(daily_spend)*COLUMNS(daily_spend)",
      code: "#N/A",
      message: "daily_spend has fewer values than window asks for.",
    },
  ],
  remarks: [
    "The range must end with the last day that is over: blank cells after it count as days without spend and lower the rate, and so does a day that is still running.",
    "A window of 7 days holds each day of the week once. With fewer, a weekend shows as a fall in cost.",
    "A run rate carries the last days forward. It knows no growth and no plan.",
  ],
  examples: [
    {
      call: "=TCO.RUNRATE({17.5,17.5,17.5,17.5,17.5,17.5,17.5}, 7, 30)",
      value: 525,
      note: "17.50 a day for 30 days",
    },
    {
      call: "=TCO.RUNRATE({10;20;30;50}, 2)",
      value: (40 * 365) / 12,
      note: "the mean of the last two days, 40, times 365/12 days",
    },
  ],
  source: "Run rate of cloud spend: a moving average carried forward to a month.",
  seeAlso: ["SPIKE", "CAPSTATUS"],
});
