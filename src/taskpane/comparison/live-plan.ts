import type { Scenario } from "../../scenarios/scenario";
import { buildPlan } from "../../workbook/build-plan";
import { type Figure, figures } from "../../workbook/figures";
import type { FormulaStyle, Plan } from "../../workbook/plan";

export interface LivePlan {
  readonly plan: Plan;
  readonly figures: readonly Figure[];
}

/** The workbook and its totals: what the pane shows is read from the very plan that gets built. */
export function livePlan(scenario: Scenario, formulas: FormulaStyle): LivePlan {
  const plan = buildPlan(scenario, { formulas, language: "en" });
  return { plan, figures: figures(plan) };
}
