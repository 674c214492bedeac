import { Decimal } from "../../engine/decimal";
import { defineFunction } from "../define-function";
import { count, share, wholeNumber } from "../parameters";
import { rowBlock } from "../row-block";

export const RAMP = defineFunction({
  name: "RAMP",
  family: "time",
  summary: {
    en: "A volume that grows evenly to its target: a row with one cell a period.",
    de: "Eine Menge, die gleichmäßig bis zum Zielwert wächst: eine Zeile mit einer Zelle je Periode.",
  },
  parameters: {
    target: count({ en: "Volume at the end of the ramp.", de: "Menge am Ende des Hochlaufs." }),
    periods: wholeNumber(
      { minimum: 1, maximum: 1000 },
      { en: "Number of periods to show.", de: "Anzahl der gezeigten Perioden." },
      { unit: "period" },
    ),
    ramp_periods: count(
      {
        en: "Periods until the target is reached; 1, in the first, if left out.",
        de: "Perioden, bis der Zielwert erreicht ist; ohne Angabe 1, also in der ersten.",
      },
      { default: 1, unit: "period" },
    ),
    start_share: share(
      {
        en: "Share of the target before the first period; 0 if left out.",
        de: "Anteil am Zielwert vor der ersten Periode; ohne Angabe 0.",
      },
      { default: 0 },
    ),
  },
  unit: "1",
  gives: "row",
  method:
    "target * MIN(1, start_share + (1 - start_share) * k / ramp_periods) for period k = 1 … periods",
  requires: [
    {
      unless: "ramp_periods=0",
      code: "#DIV/0!",
      message: "ramp_periods is 0: a ramp that reaches the target in the first period takes 1.",
    },
  ],
  compute: ({ target, periods, ramp_periods, start_share }) => {
    const toGo = start_share.neg().plus(1);
    const shareAt = (k: number) =>
      Decimal.min(1, toGo.times(k).div(ramp_periods).plus(start_share));
    return [Array.from({ length: periods.toNumber() }, (_, k) => target.times(shareAt(k + 1)))];
  },
  native: "block",
  block: ({ periods }) =>
    rowBlock(
      Array.from(
        { length: periods.toNumber() },
        (_, k) => `target*MIN(1,start_share+(1-start_share)*${k + 1}/ramp_periods)`,
      ),
    ),
  remarks: [
    "The values are those at the ends of the periods; the mean over a period of the ramp is half a step lower.",
  ],
  examples: [
    {
      call: "=TCO.RAMP(50000, 4, 3)",
      value: [[50000 / 3, 100000 / 3, 50000, 50000]],
      note: "a third of 50,000 more each period, then level",
    },
    {
      call: "=TCO.RAMP(1000, 3, 4, 20%)",
      value: [[400, 600, 800]],
      note: "from 200 on, a quarter of the missing 800 more each period",
    },
  ],
  source: "Linear adoption ramp.",
  seeAlso: ["ESCALATE"],
});
