import type { Scenario } from "../../scenarios/scenario";
import { FIRST } from "../grid";
import type { caseWords } from "./global-inputs";

/** One computation of the whole: which values it reads, and the volume that it is computed for. */
export interface Case {
  readonly id: string;
  readonly label: string;
  readonly values: (typeof caseWords)[number];
  /** The column of the volume's row on Assumptions that replaces the volume; left out to keep it. */
  readonly volume?: "live" | "low" | "base" | "high";
}

/** Low, base and high are computed at the live volume: volume is a decision, not an uncertainty. */
export const cases: readonly Case[] = [
  { id: "live", label: "Live", values: "live" },
  { id: "published", label: "Published", values: "published" },
  { id: "low", label: "Low", values: "low", volume: "live" },
  { id: "base", label: "Base", values: "base", volume: "live" },
  { id: "high", label: "High", values: "high", volume: "live" },
  { id: "volume_low", label: "Volume low", values: "live", volume: "low" },
  { id: "volume_base", label: "Volume base", values: "live", volume: "base" },
  { id: "volume_high", label: "Volume high", values: "live", volume: "high" },
];

/** The id of the row of Cases that computes a line or calls up an input. */
export const caseRowId = (id: string) => `CASE.${id}`;

/** The column of Cases in which a case computes an approach. */
export function caseColumn({ approaches }: Scenario, caseId: string, approachId: string): number {
  const which = cases.findIndex(({ id }) => id === caseId);
  return FIRST + which * approaches.length + approaches.findIndex(({ id }) => id === approachId);
}
