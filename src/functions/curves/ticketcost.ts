import { defineFunction } from "../define-function";
import { amount, share } from "../parameters";

export const TICKETCOST = defineFunction({
  name: "TICKETCOST",
  family: "curves",
  summary: {
    en: "Mean cost of a support ticket when an agent resolves some and hands the rest to people.",
    de: "Mittlere Kosten eines Tickets, wenn ein Agent einen Teil löst und den Rest an Menschen übergibt.",
  },
  parameters: {
    deflection: share({
      en: "Share of tickets that the agent resolves alone.",
      de: "Anteil der Tickets, die der Agent allein löst.",
    }),
    ai_cost: amount(
      {
        en: "Cost of the agent for a ticket that it resolves.",
        de: "Kosten des Agenten für ein Ticket, das er löst.",
      },
      { unit: "money/ticket" },
    ),
    handoff_ai_cost: amount(
      {
        en: "Cost of the agent for a ticket that it hands over.",
        de: "Kosten des Agenten für ein Ticket, das er übergibt.",
      },
      { unit: "money/ticket" },
    ),
    human_cost: amount(
      {
        en: "Cost of a person's work on a ticket handed over.",
        de: "Kosten der menschlichen Bearbeitung eines übergebenen Tickets.",
      },
      { unit: "money/ticket" },
    ),
  },
  unit: "money/ticket",
  formula: "deflection*ai_cost+(1-deflection)*(handoff_ai_cost+human_cost)",
  remarks: [
    "Tickets handed over bear both costs, and a ticket that comes back after the agent closed it counts as handed over.",
  ],
  examples: [
    {
      call: "=TCO.TICKETCOST(72%, 0.12, 0.05, 6.5)",
      value: 1.9204,
      note: "0.72 × 0.12 + 0.28 × (0.05 + 6.50) = 0.0864 + 1.834",
    },
    { call: "=TCO.TICKETCOST(0, 0.12, 0, 6.5)", value: 6.5, note: "no agent: people do it all" },
  ],
  source: "Expected cost over the two ways that a ticket can go.",
  seeAlso: ["RESOLVEDCOST", "UNITCOST"],
});
