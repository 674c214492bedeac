import { defineFunction } from "../define-function";
import { oneLine } from "../one-line";
import { counts, wholeNumber } from "../parameters";
import { windowIsZero } from "./window-is-zero";

/** Row and column together number the cells of one row or one column. */
const place = "ROW(series)+COLUMN(series)";
const before = `SUMPRODUCT(series*(${place}<MAX(${place}))*(${place}>=MAX(${place})-window))`;
const length = "ROWS(series)*COLUMNS(series)";

export const SPIKE = defineFunction({
  name: "SPIKE",
  family: "time",
  summary: {
    en: "The last value of a series as a multiple of the mean of the values before it.",
    de: "Der letzte Wert einer Reihe als Vielfaches des Mittels der Werte davor.",
  },
  parameters: {
    series: counts({
      en: "Values in one row or column, the latest at its end; a blank cell is 0.",
      de: "Werte in einer Zeile oder Spalte, der jüngste am Ende; eine leere Zelle ist 0.",
    }),
    window: wholeNumber(
      { minimum: 0, maximum: 1_048_576 },
      {
        en: "Number of values before the last that it is compared with; 7 if left out.",
        de: "Anzahl der Werte vor dem letzten, mit denen er verglichen wird; ohne Angabe 7.",
      },
      { default: 7 },
    ),
  },
  unit: "1",
  formula: `INDEX(series,${length})/(${before}/window)`,
  requires: [
    oneLine("series"),
    windowIsZero,
    {
      unless: `window>=${length}`,
      code: "#N/A",
      message: "series needs one value more than window: the last, and window before it.",
    },
    {
      unless: `${before}=0`,
      code: "#DIV/0!",
      message: "The values of series before the last are 0, and nothing is a multiple of them.",
    },
  ],
  remarks: [
    "The last value does not count into the mean that it is compared with.",
    "A series that climbs slowly raises its own mean and never spikes: watch the level as well.",
    "Cost per unit shows drift that total cost hides behind volume.",
  ],
  examples: [
    {
      call: "=TCO.SPIKE({0.09,0.1,0.11,0.13,0.18,0.34}, 5)",
      value: 0.34 / 0.122,
      note: "0.34 against the mean of the five before it, 0.61 / 5",
    },
    {
      call: "=TCO.SPIKE({5;10;20;45}, 2)",
      value: 3,
      note: "45 against (10 + 20) / 2; the 5 lies outside the window",
    },
  ],
  source: "Drift monitoring: the latest value against a trailing mean.",
  seeAlso: ["RUNRATE"],
});
