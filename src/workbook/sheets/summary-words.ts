/** A sentence is fragments joined by "&"; the fragments stand in rows of their own below the page. */
export interface Sentence {
  readonly id: string;
  readonly text: string;
}
const said = (id: string, text: string): Sentence => ({ id: `SUM.${id}`, text });

export const sentences = {
  headline: said(
    "headline",
    'name&" costs "&currency&" "&amount&" a year without model spend, "&comparison&"."',
  ),
  total: said(
    "with_spend",
    '"With model spend "&total_name&" is cheapest: "&currency&" "&total_amount&" a year, "&total_comparison&"."',
  ),
  verdict: said("verdict", "verdict_fragment"),
  chart: said(
    "chart_title",
    'name&": "&currency&" "&amount&" a year before model spend; "&dearest_name&": "&dearest_amount',
  ),
} as const;

export interface Fragment {
  readonly id: string;
  readonly label: string;
  readonly formula: string;
  readonly number?: boolean;
}
const position = (id: string, label: string, formula: string): Fragment => ({
  id,
  label,
  formula,
  number: true,
});
const words = (id: string, label: string, formula: string): Fragment => ({ id, label, formula });
const versus = (place: string, share: string) =>
  `IF(${place}=baseline_position,"and no alternative costs less",${share}&"% less than "&baseline_name)`;

/** In the order in which they build on one another. */
export const fragmentList: readonly Fragment[] = [
  position(
    "cheapest",
    "Position of the cheapest, without model spend",
    "MATCH(MIN(subtotals),subtotals,0)",
  ),
  position(
    "dearest",
    "Position of the dearest, without model spend",
    "MATCH(MAX(subtotals),subtotals,0)",
  ),
  position(
    "cheapest_total",
    "Position of the cheapest, with model spend",
    "MATCH(MIN(totals),totals,0)",
  ),
  position("cheapest_low", "Position of the cheapest in the low case", "MATCH(MIN(low),low,0)"),
  position("cheapest_high", "Position of the cheapest in the high case", "MATCH(MIN(high),high,0)"),
  position("baseline_position", "Position of the baseline", "MATCH(baseline_name,labels,0)"),
  words("name", "Cheapest without model spend", "INDEX(labels,cheapest)"),
  words("amount", "Its cost, in words", "FIXED(INDEX(subtotals,cheapest),0)"),
  words("saving", "Its saving, in words", "FIXED(100*INDEX(savings,cheapest),1)"),
  words("comparison", "Its distance from the baseline", versus("cheapest", "saving")),
  words("dearest_name", "Dearest without model spend", "INDEX(labels,dearest)"),
  words("dearest_amount", "Its cost, in figures", "FIXED(INDEX(subtotals,dearest),0)"),
  words("total_name", "Cheapest with model spend", "INDEX(labels,cheapest_total)"),
  words("total_amount", "Its total, in words", "FIXED(INDEX(totals,cheapest_total),0)"),
  words(
    "total_saving",
    "Its saving on the total, in words",
    "FIXED(100*INDEX(total_savings,cheapest_total),1)",
  ),
  words("total_comparison", "Its distance on the total", versus("cheapest_total", "total_saving")),
  position(
    "holds",
    "Low and high case agree",
    "(cheapest_low=cheapest_total)*(cheapest_high=cheapest_total)",
  ),
  words(
    "verdict_fragment",
    "Verdict",
    'IF(holds=1,total_name&" stays cheapest in the low and in the high case.","Another approach is cheapest in the low or in the high case.")',
  ),
];
