import { defineFunction } from "../define-function";
import { amount, rate, wholeNumber } from "../parameters";
import { rowBlock } from "../row-block";

export const ESCALATE = defineFunction({
  name: "ESCALATE",
  family: "time",
  summary: {
    en: "An amount per period carried forward at a rate of price change: a row with one cell a period.",
    de: "Ein Betrag, mit einer Preisänderungsrate fortgeschrieben: eine Zeile mit einer Zelle je Periode.",
  },
  parameters: {
    amount: amount({ en: "Amount of the first period.", de: "Betrag der ersten Periode." }),
    rate: rate({
      en: "Change from one period to the next; -20% makes each a fifth cheaper.",
      de: "Änderung von Periode zu Periode; -20% macht jede um ein Fünftel günstiger.",
    }),
    periods: wholeNumber(
      { minimum: 1, maximum: 1000 },
      { en: "Number of periods.", de: "Anzahl der Perioden." },
      { unit: "period" },
    ),
  },
  unit: "money",
  gives: "row",
  method: "amount * (1 + rate)^(k - 1) for period k = 1 … periods",
  compute: ({ amount, rate, periods }) => {
    const growth = rate.plus(1);
    return [Array.from({ length: periods.toNumber() }, (_, k) => amount.times(growth.pow(k)))];
  },
  native: "block",
  block: ({ periods }) =>
    rowBlock(
      Array.from({ length: periods.toNumber() }, (_, k) =>
        k === 0 ? "amount" : `amount*(1+rate)^${k}`,
      ),
    ),
  examples: [
    {
      call: "=TCO.ESCALATE(87600, -20%, 3)",
      value: [[87600, 70080, 56064]],
      note: "87,600; × 0.8; × 0.8 again: model prices falling by a fifth a year",
    },
    {
      call: "=TCO.ESCALATE({100;200}, 10%, 2)",
      value: [
        [100, 110],
        [200, 220],
      ],
      note: "a column of amounts gives a row each: × 1.1",
    },
  ],
  source: "Constant rate of price change, compounded.",
  seeAlso: ["PVCOST", "RAMP"],
});
