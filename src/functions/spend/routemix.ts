import { defineFunction } from "../define-function";
import { counts, shares } from "../parameters";

export const ROUTEMIX = defineFunction({
  name: "ROUTEMIX",
  family: "spend",
  summary: {
    en: "Average over the routes that requests take: costs, prices or times, weighted by shares of traffic.",
    de: "Mittelwert über die Wege, die Anfragen nehmen: Kosten, Preise oder Zeiten, gewichtet mit den Anteilen.",
  },
  parameters: {
    shares: shares({
      en: "Share of the traffic on each route; together 1.",
      de: "Anteil der Anfragen auf jedem Weg; zusammen 1.",
    }),
    values: counts(
      {
        en: "What one request costs or takes on each route, all in one unit.",
        de: "Was eine Anfrage auf jedem Weg kostet oder braucht, alles in einer Einheit.",
      },
      { unit: "value" },
    ),
  },
  unit: "value",
  formula: "SUMPRODUCT(shares,values)",
  requires: [
    {
      unless: "NOT(AND(ROWS(shares)=ROWS(values),COLUMNS(shares)=COLUMNS(values)))",
      code: "#VALUE!",
      message: "values must have the rows and columns of shares.",
    },
    {
      unless: "ABS(SUM(shares)-1)>0.000001",
      code: "#NUM!",
      message: "shares must add to 1 (within 0.000001).",
    },
  ],
  examples: [
    {
      call: "=TCO.ROUTEMIX({0.8,0.2}, {0.00105,0.0175})",
      value: 0.00434,
      note: "four fifths on a small model: 0.8 × 0.00105 + 0.2 × 0.0175",
    },
    {
      call: "=TCO.ROUTEMIX({0.7;0.2;0.1}, {3;5;15})",
      value: 4.6,
      note: "2.1 + 1 + 1.5",
    },
  ],
  remarks: [
    "The result is in the unit of values.",
    "Shares of requests fit values per request. Prices per token need shares of tokens: a route with long prompts has more of those than of requests.",
    "A router that itself costs something, or a failed try on the small model before the large one, is a value of its own to add.",
  ],
  source: "Weighted average.",
  seeAlso: ["BLENDPRICE", "LLMSPEND"],
});
