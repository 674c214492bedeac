import type { Scenario } from "../../../src/scenarios/scenario";
import type { Figure } from "../../../src/workbook/figures";

/** Two approaches and the lines that the pane reads; numbers small enough to follow by head. */
export const sampleScenario = {
  currency: "EUR",
  sheets: [],
  baseline: "own",
  approaches: [
    { id: "own", label: "Own servers", color: "7F7F7F" },
    { id: "rented", label: "Rented", color: "1F4E79" },
  ],
  roles: {
    subtotal: "TOT.subtotal",
    passthrough: "TOT.llm",
    total: "TOT.total",
    saving_total: "TOT.saving_total",
  },
} as unknown as Scenario;

const figure = (
  id: string,
  label: string,
  unit: string,
  numberFormat: string,
  own: number,
  rented: number,
): Figure => ({
  id,
  label,
  unit,
  numberFormat,
  values: { own, rented },
});
/** Own: 3,000 of 4,000 is its own cost. Rented costs 2,500 in all, 37.5 % less. */
export const sampleFigures: readonly Figure[] = [
  figure("TOT.subtotal", "Before model spend", "EUR/year", "#,##0", 3000, 1500),
  figure("TOT.llm", "Model spend", "EUR/year", "#,##0", 1000, 1000),
  figure("TOT.total", "Total", "EUR/year", "#,##0", 4000, 2500),
  figure("TOT.saving_total", "Saving", "share", "0.0%", 0, 0.375),
  figure("TOT.per_run", "Cost of a run", "EUR/run", "0.00", 0.04, 0.025),
];
