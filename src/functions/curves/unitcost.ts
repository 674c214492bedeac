import { defineFunction } from "../define-function";
import { amounts, factor, share } from "../parameters";
import { resolutionIsZero } from "./resolution-is-zero";

export const UNITCOST = defineFunction({
  name: "UNITCOST",
  family: "curves",
  summary: {
    en: "Cost of an interaction, or of a resolved one, from its components and a buffer.",
    de: "Kosten einer Interaktion oder einer gelösten Interaktion aus ihren Bestandteilen und einem Puffer.",
  },
  parameters: {
    components: amounts(
      {
        en: "Costs per interaction: model, retrieval, tools, storage, operations.",
        de: "Kosten je Interaktion: Modell, Retrieval, Werkzeuge, Speicher, Betrieb.",
      },
      { unit: "money/unit" },
    ),
    buffer: factor(
      {
        en: "Allowance for retries and growth as a share of the components; 0 if left out.",
        de: "Zuschlag für Wiederholungen und Wachstum als Anteil der Bestandteile; ohne Angabe 0.",
      },
      { default: 0 },
    ),
    resolution_rate: share(
      {
        en: "Share of interactions that are resolved; 1 if left out.",
        de: "Anteil der gelösten Interaktionen; ohne Angabe 1.",
      },
      { default: 1 },
    ),
  },
  unit: "money/unit",
  formula: "SUM(components)*(1+buffer)/resolution_rate",
  requires: [resolutionIsZero],
  remarks: [
    "With a resolution_rate below 1 the result is per resolved interaction and leaves out what the unresolved ones cost elsewhere; TCO.RESOLVEDCOST adds that.",
  ],
  examples: [
    {
      call: "=TCO.UNITCOST({0.052,0.014,0.012,0.005,0.011}, 25%)",
      value: 0.1175,
      note: "0.094 × 1.25",
    },
    {
      call: "=TCO.UNITCOST({0.052,0.014,0.012,0.005,0.011}, 25%, 85%)",
      value: 0.1175 / 0.85,
      note: "per resolved interaction: 0.1175 / 0.85",
    },
  ],
  source: "Cost stack of an interaction; cost per outcome is cost per attempt over success rate.",
  seeAlso: ["RESOLVEDCOST", "TICKETCOST", "UPLIFT"],
});
