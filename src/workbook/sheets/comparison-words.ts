import type { Period } from "../../scenarios/period-of";
import type { Fragment, SummaryWords } from "./summary-words";

const position = (id: string, label: string, formula: string): Fragment => ({
  ...{ id, label, formula, kind: "number" },
});
const words = (id: string, label: string, formula: string): Fragment => ({ id, label, formula });
const versus = (place: string, share: string) =>
  `IF(${place}=baseline_position,"and no alternative costs less",${share}&"% less than "&baseline_name)`;

/** Which approach costs least, how far below the baseline, and whether that holds; `split`: model spend stands apart. */
export function comparisonWords(period: Period, split: boolean): SummaryWords {
  const without = split ? " without model spend" : "";
  return {
    sentences: [
      {
        id: "SUM.headline",
        text: `name&" costs "&currency&" "&amount&" a ${period}${without}, "&comparison&"."`,
      },
      ...(split
        ? [
            {
              id: "SUM.with_spend",
              text: `"With model spend "&total_name&" is cheapest: "&currency&" "&total_amount&" a ${period}, "&total_comparison&"."`,
            },
          ]
        : []),
      { id: "SUM.verdict", text: "verdict_fragment" },
    ],
    chart: {
      id: "SUM.chart_title",
      text: split
        ? `name&": "&currency&" "&amount&" a ${period} before model spend, "&amount_with&" with it; "&dearest_name&": "&dearest_amount&" and "&dearest_with`
        : `name&": "&currency&" "&amount&" a ${period}; "&dearest_name&": "&dearest_amount`,
    },
    fragments: fragments(split, split ? ", without model spend" : ""),
  };
}

function fragments(split: boolean, without: string): readonly Fragment[] {
  return [
    position("cheapest", `Position of the cheapest${without}`, "MATCH(MIN(own),own,0)"),
    position("dearest", `Position of the dearest${without}`, "MATCH(MAX(own),own,0)"),
    ...(split
      ? [
          position(
            "cheapest_total",
            "Position of the cheapest, with model spend",
            "MATCH(MIN(totals),totals,0)",
          ),
        ]
      : []),
    position("cheapest_low", "Position of the cheapest in the low case", "MATCH(MIN(low),low,0)"),
    position(
      "cheapest_high",
      "Position of the cheapest in the high case",
      "MATCH(MIN(high),high,0)",
    ),
    position("baseline_position", "Position of the baseline", "MATCH(baseline_name,labels,0)"),
    words("name", `Cheapest${without.replace(",", "")}`, "INDEX(labels,cheapest)"),
    words("amount", "Its cost, in words", "FIXED(INDEX(own,cheapest),0)"),
    words("saving", "Its saving, in words", "FIXED(100*INDEX(savings,cheapest),1)"),
    words("comparison", "Its distance from the baseline", versus("cheapest", "saving")),
    words("dearest_name", `Dearest${without.replace(",", "")}`, "INDEX(labels,dearest)"),
    words("dearest_amount", "Its cost, in figures", "FIXED(INDEX(own,dearest),0)"),
    ...(split ? onTheTotal : []),
    ...verdict(split ? "total_name" : "name", split ? "cheapest_total" : "cheapest"),
  ];
}

const onTheTotal: readonly Fragment[] = [
  words("total_name", "Cheapest with model spend", "INDEX(labels,cheapest_total)"),
  words("amount_with", "Cost of the cheapest with model spend", "FIXED(INDEX(totals,cheapest),0)"),
  words("dearest_with", "Cost of the dearest with model spend", "FIXED(INDEX(totals,dearest),0)"),
  words("total_amount", "Its total, in words", "FIXED(INDEX(totals,cheapest_total),0)"),
  words(
    "total_saving",
    "Its saving on the total, in words",
    "FIXED(100*INDEX(total_savings,cheapest_total),1)",
  ),
  words("total_comparison", "Its distance on the total", versus("cheapest_total", "total_saving")),
];

const verdict = (name: string, place: string): readonly Fragment[] => [
  position("holds", "Low and high case agree", `(cheapest_low=${place})*(cheapest_high=${place})`),
  words(
    "verdict_fragment",
    "Verdict",
    `IF(holds=1,${name}&" stays cheapest in the low and in the high case.","Another approach is cheapest in the low or in the high case.")`,
  ),
];
