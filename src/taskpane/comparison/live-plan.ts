import type { Scenario } from "../../scenarios/scenario";
import { buildPlan } from "../../workbook/build-plan";
import { type Figure, figures } from "../../workbook/figures";
import type { FormulaStyle, Language, Plan } from "../../workbook/plan";

export interface LivePlan {
  readonly plan: Plan;
  readonly figures: readonly Figure[];
}

/** What the pane's own words are in. */
export const PANE_LANGUAGE: Language = "en";

/** The workbook and its totals: what the pane shows is read from a plan, in the pane's language, like the one that gets built. */
export function livePlan(scenario: Scenario, formulas: FormulaStyle): LivePlan {
  const plan = buildPlan(scenario, { formulas, language: PANE_LANGUAGE });
  return { plan, figures: figures(plan) };
}
