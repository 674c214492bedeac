import type { Scenario } from "../scenarios/scenario";
import type { FormulaStyle } from "./plan";

/** What every sheet builder is given. */
export interface Blueprint {
  readonly scenario: Scenario;
  readonly formulas: FormulaStyle;
  /** ISO date. */
  readonly asOf: string;
}
