import { defineFunction } from "../define-function";
import { amount, share } from "../parameters";
import { resolutionIsZero } from "./resolution-is-zero";

export const RESOLVEDCOST = defineFunction({
  name: "RESOLVEDCOST",
  family: "curves",
  summary: {
    en: "Cost per resolved case when unresolved cases cost a fallback on top.",
    de: "Kosten je gelöstem Fall, wenn ungelöste Fälle zusätzlich einen Ersatzweg kosten.",
  },
  parameters: {
    unit_cost: amount(
      { en: "Cost of each case, resolved or not.", de: "Kosten jedes Falls, gelöst oder nicht." },
      { unit: "money/unit" },
    ),
    resolution_rate: share({
      en: "Share of cases that are resolved.",
      de: "Anteil der gelösten Fälle.",
    }),
    fallback_cost: amount(
      {
        en: "Cost of what an unresolved case needs instead, such as a person; 0 if left out.",
        de: "Kosten des Ersatzwegs für einen ungelösten Fall, etwa einer Person; ohne Angabe 0.",
      },
      { default: 0, unit: "money/unit" },
    ),
  },
  unit: "money/unit",
  formula: "(unit_cost+(1-resolution_rate)*fallback_cost)/resolution_rate",
  requires: [resolutionIsZero],
  remarks: [
    "The divisor is the cases that the agent itself resolves; for the cost per case of agent and people together use TCO.TICKETCOST.",
  ],
  examples: [
    {
      call: "=TCO.RESOLVEDCOST(0.1175, 85%, 4)",
      value: (0.1175 + 0.15 * 4) / 0.85,
      note: "(0.1175 + 0.15 × 4) / 0.85",
    },
    { call: "=TCO.RESOLVEDCOST(0.12, 80%)", value: 0.15, note: "no fallback: 0.12 / 0.8" },
  ],
  source: "All that is spent on all cases, over the cases resolved.",
  seeAlso: ["UNITCOST", "TICKETCOST"],
});
