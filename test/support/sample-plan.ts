import type { Plan } from "../../src/workbook/plan";
import { sampleCover } from "./sample-cover";
import { sampleRateCard } from "./sample-rate-card";
import { sampleTotals } from "./sample-totals";

/** A small plan that holds at least one of everything a host must draw. */
export const samplePlan: Plan = {
  title: "Sample comparison",
  subject: "What hosts must be able to draw",
  version: "1.2.3",
  asOf: "2026-05-16",
  language: "en",
  formulas: "native",
  approaches: [
    { id: "self_hosted", label: "self hosted" },
    { id: "managed", label: "managed" },
    { id: "hybrid", label: "hybrid" },
  ],
  sheets: [sampleCover, sampleRateCard, sampleTotals],
  names: [
    {
      name: "tco_volume",
      refersTo: { sheet: "Rate card", row: 8, column: 1, rows: 1, columns: 1 },
    },
    { name: "tco_case", refersTo: { sheet: "Rate card", row: 10, column: 1, rows: 1, columns: 1 } },
  ],
};
