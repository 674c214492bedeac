import { settle } from "../../engine/settle";
import { defineFunction } from "../define-function";
import { amount, share } from "../parameters";
import { rowBlock } from "../row-block";

export const OPEXSHARE = defineFunction({
  name: "OPEXSHARE",
  family: "totals",
  summary: {
    en: "Share of AI in the running cost of engineering, and whether it lies within a band.",
    de: "Anteil der KI an den laufenden Kosten der Entwicklung und seine Lage zu einem Korridor.",
  },
  parameters: {
    ai_spend: amount({ en: "Spend on AI.", de: "Ausgaben für KI." }),
    engineering_opex: amount({
      en: "Operating cost of engineering over the same time, AI included.",
      de: "Betriebskosten der Entwicklung im selben Zeitraum einschließlich KI.",
    }),
    low: share(
      {
        en: "Lower end of the band, within it; 4% if left out.",
        de: "Untergrenze des Korridors, selbst darin; ohne Angabe 4%.",
      },
      { default: 0.04 },
    ),
    high: share(
      {
        en: "Upper end of the band, within it; 8% if left out.",
        de: "Obergrenze des Korridors, selbst darin; ohne Angabe 8%.",
      },
      { default: 0.08 },
    ),
  },
  unit: "1",
  gives: "row",
  columns: [
    { name: "share", unit: "1" },
    { name: "position", unit: "text" },
  ],
  method: "ai_spend / engineering_opex, and whether that is below low, above high or within",
  requires: [
    {
      unless: "engineering_opex=0",
      code: "#DIV/0!",
      message: "engineering_opex is 0, and nothing is a share of it.",
    },
    {
      unless: "engineering_opex<0",
      code: "#NUM!",
      message: "engineering_opex must not be less than 0.",
    },
    { unless: "low>high", code: "#NUM!", message: "low must not be more than high." },
  ],
  compute: ({ ai_spend, engineering_opex, low, high }) => {
    const share = ai_spend.div(engineering_opex);
    const position = settle(share).lt(low) ? "below" : settle(share).gt(high) ? "above" : "within";
    return [[share, position]];
  },
  native: "block",
  block: () =>
    rowBlock(["ai_spend/engineering_opex", 'IF(A1<low,"below",IF(A1>high,"above","within"))']),
  remarks: [
    "Both ends of the band lie within it.",
    "The usual band of 4% to 8% is an observation, not a target: a company whose product is AI spends more.",
  ],
  examples: [
    {
      call: "=TCO.OPEXSHARE(87600, 1500000)",
      value: [[0.0584, "within"]],
      note: "87,600 / 1,500,000, between 4% and 8%",
    },
    {
      call: "=TCO.OPEXSHARE(87600, 1500000, 6%)",
      value: [[0.0584, "below"]],
      note: "5.84% is below 6%",
    },
    {
      call: "=TCO.OPEXSHARE({80;81}, 1000)",
      value: [
        [0.08, "within"],
        [0.081, "above"],
      ],
      note: "a column gives a row each; exactly 8% is within",
    },
  ],
  source: "AI spend as a share of engineering operating cost, with the band that is often quoted.",
  seeAlso: ["ANNUALTCO", "SAVINGPCT"],
});
