import type { ParityChoice } from "./scenario";

/** A computation of the whole that stands beside low, base and high on sheet Scenarios, or that bridges are read in. */
export interface NamedCase {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  /** Which values it reads; the base where left out. Volume stays live but for `live` and `published`. */
  readonly values?: CaseValues;
  /** Inputs that have another value in this case. */
  readonly set?: readonly CaseOverride[];
  /** What every approach does about every capability in this case. */
  readonly choices?: ParityChoice;
}
export type CaseValues = "live" | "low" | "base" | "high" | "published";
/** An input at one of its values, or at a number: one of the two is given. */
export interface CaseOverride {
  readonly input: string;
  readonly at?: Exclude<CaseValues, "live">;
  readonly value?: number;
}
