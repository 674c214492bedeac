import type { Period } from "../../scenarios/period-of";
import type { SummaryWords } from "./summary-words";

/** What one approach costs, what most of that is, what a thousand units cost, and how far the cases are apart. */
export const singleWords = (period: Period): SummaryWords => ({
  sentences: [
    {
      id: "SUM.headline",
      text: `name&" costs "&currency&" "&amount&" a ${period}. Largest part: "&largest_name&", "&part&"%."`,
    },
    {
      id: "SUM.each",
      text: '"That is "&currency&" "&per_thousand&" per 1,000 "&units&"."',
    },
    {
      id: "SUM.verdict",
      text: '"Low case: "&currency&" "&low_amount&"; high case: "&currency&" "&high_amount&", at the same volume."',
    },
  ],
  chart: {
    id: "SUM.chart_title",
    text: `largest_name&" is the largest part: "&currency&" "&largest_amount&" of "&amount&" a ${period}"`,
  },
  fragments: [
    { id: "name", label: "Approach", formula: "labels" },
    { id: "amount", label: "Its cost, in words", formula: "FIXED(totals,0)" },
    {
      id: "share",
      label: "Share of the largest component",
      formula: "IF(totals=0,0,largest/totals)",
      kind: "share",
    },
    { id: "part", label: "The same, in words", formula: "FIXED(100*share,0)" },
    { id: "largest_amount", label: "The component, in words", formula: "FIXED(largest,0)" },
    { id: "per_thousand", label: "Cost of 1,000 units, in words", formula: "FIXED(1000*each)" },
    { id: "low_amount", label: "Cost in the low case, in words", formula: "FIXED(low,0)" },
    { id: "high_amount", label: "Cost in the high case, in words", formula: "FIXED(high,0)" },
  ],
});
