import type { Decimal } from "../../engine/decimal";
import { settle } from "../../engine/settle";
import { areaName, cellName } from "../../formula/cell-name";
import { defineFunction } from "../define-function";
import { elementName } from "../element-name";
import { amount, amounts, labels, wholeNumber } from "../parameters";
import { sameShape } from "../same-shape";

const MOST_ROWS = 1_048_576;

interface Bar {
  readonly label: string;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly swing: Decimal;
}

export const TORNADO = defineFunction({
  name: "TORNADO",
  family: "time",
  summary: {
    en: "Bars of a tornado chart: what each input does to the result, widest swing first.",
    de: "Balken eines Tornado-Diagramms: Wirkung jeder Eingabe auf das Ergebnis, größte Spanne zuerst.",
  },
  parameters: {
    labels: labels({ en: "Name of each input.", de: "Name jeder Eingabe." }),
    low: amounts({
      en: "Result with the input at its low value, one for each label.",
      de: "Ergebnis beim niedrigen Wert der Eingabe, eines je Name.",
    }),
    high: amounts({
      en: "Result with the input at its high value, one for each label.",
      de: "Ergebnis beim hohen Wert der Eingabe, eines je Name.",
    }),
    base: amount({
      en: "Result with every input at its base value.",
      de: "Ergebnis, wenn alle Eingaben ihren Basiswert haben.",
    }),
    top: wholeNumber(
      { minimum: 1, maximum: MOST_ROWS },
      {
        en: "How many bars to give, the widest; all if left out.",
        de: "Anzahl der Balken, die breitesten zuerst; ohne Angabe alle.",
      },
      { optional: true },
    ),
  },
  unit: "money",
  gives: "table",
  columns: [
    { name: "label", unit: "text" },
    { name: "low - base", unit: "money" },
    { name: "high - base", unit: "money" },
    { name: "swing", unit: "money" },
  ],
  requires: [sameShape("low", "labels"), sameShape("high", "labels")],
  method: "low - base, high - base and ABS(high - low) of each label, sorted by the last",
  compute: ({ labels, low, high, base, top }) => {
    const [lows, highs] = [low.flat(), high.flat()];
    const bars = labels.flat().map((label, index) => bar(label, lows[index]!, highs[index]!));
    return bars
      .sort((a, b) => settle(b.swing).comparedTo(settle(a.swing)))
      .slice(0, top?.toNumber())
      .map(({ label, low, high, swing }) => [label, low.minus(base), high.minus(base), swing]);
  },
  native: "block",
  block: ({ labels, top }) => {
    const count = labels.flat().length;
    const shown = Math.min(count, top?.toNumber() ?? count);
    return {
      cells: labels.flat().map((_, index) => {
        const given = givenCells((name) => elementName(name, labels, index), index, count);
        return index < shown ? [...given, ...sortedCells(index, count)] : given;
      }),
      result: areaName(0, 5, shown, 4),
    };
  },
  examples: [
    {
      call: '=TCO.TORNADO({"a";"b"}, {90;70}, {120;110}, 100)',
      value: [
        ["b", -30, 10, 40],
        ["a", -10, 20, 30],
      ],
      note: "b swings by 110 − 70, a by 120 − 90",
    },
    {
      call: '=TCO.TORNADO({"Runs","Prices","Staff"}, {900,700,1200}, {1200,1100,800}, 1000, 2)',
      value: [
        ["Prices", -300, 100, 400],
        ["Staff", 200, -200, 400],
      ],
      note: "the widest two; 400 twice stays in order, and more staff that costs less swings by 400 as well",
    },
  ],
  remarks: [
    "low and high are results, not inputs: the total with one input moved and all others at their base.",
    "A label that is a number or blank comes out as text, so that a chart takes it for a name.",
    "One input at a time shows no effect of inputs that move together; SIMULATE does.",
  ],
  source: "One-at-a-time sensitivity analysis, drawn as a tornado diagram.",
  seeAlso: ["SIMULATE"],
});

function bar(label: string, low: Decimal, high: Decimal): Bar {
  return { label, low, high, swing: high.minus(low).abs() };
}

/** A line as it was given, in columns A to E: label, low, high, swing, and its place in the order of swings. */
function givenCells(element: (name: string) => string, index: number, count: number): string[] {
  const swing = cellName(index, 3);
  const larger = `SUMPRODUCT((${areaName(0, 3, count, 1)}>${swing})*1)`;
  const alike = `SUMPRODUCT((${areaName(0, 3, index + 1, 1)}=${swing})*1)`;
  const [low, high] = [element("low"), element("high")];
  const text = `${element("labels")}&""`;
  return [text, `${low}-base`, `${high}-base`, `ABS(${high}-${low})`, `${larger}+${alike}`];
}

/** The line that has this place, in columns F to I. */
function sortedCells(index: number, count: number): string[] {
  const line = `MATCH(${index + 1},${areaName(0, 4, count, 1)},0)`;
  return [0, 1, 2, 3].map((column) => `INDEX(${areaName(0, column, count, 1)},${line})`);
}
