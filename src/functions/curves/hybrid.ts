import { defineFunction } from "../define-function";
import { amount, share } from "../parameters";

export const HYBRID = defineFunction({
  name: "HYBRID",
  family: "curves",
  summary: {
    en: "Cost when part of a managed service's spend moves to hardware of one's own.",
    de: "Kosten, wenn ein Teil der Ausgaben für einen verwalteten Dienst auf eigene Hardware verlagert wird.",
  },
  parameters: {
    managed_cost: amount({
      en: "Cost of the managed service for everything.",
      de: "Kosten des verwalteten Dienstes für das gesamte Volumen.",
    }),
    offload_share: share({
      en: "Share of that cost which moves away.",
      de: "Anteil dieser Kosten, der verlagert wird.",
    }),
    selfhost_cost: amount({
      en: "Cost of the hardware that takes it over, operation included.",
      de: "Kosten der Hardware, die ihn übernimmt, einschließlich Betrieb.",
    }),
  },
  unit: "money",
  formula: "managed_cost*(1-offload_share)+selfhost_cost",
  remarks: [
    "The share is of spend, not of requests or tokens: long requests weigh more than short ones.",
    "It pays where managed_cost is above selfhost_cost / offload_share. Whether the hardware can carry the load is a question of its own.",
  ],
  examples: [
    {
      call: "=TCO.HYBRID(20000, 65%, 10640)",
      value: 17640,
      note: "20,000 × 0.35 + 10,640",
    },
    { call: "=TCO.HYBRID(20000, 0, 0)", value: 20000, note: "nothing moved, nothing bought" },
  ],
  source: "The managed service keeps what is not offloaded; the hardware is paid in full.",
  seeAlso: ["QUALITYGAP", "BREAKEVEN", "CROSSOVER"],
});
