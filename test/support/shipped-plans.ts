import { templates, templateScenario } from "../../src/scenarios/templates";
import { buildPlan } from "../../src/workbook/build-plan";
import type { FormulaStyle, Plan } from "../../src/workbook/plan";

export interface ShippedPlan {
  readonly title: string;
  readonly plan: Plan;
}
const styles: readonly FormulaStyle[] = ["native", "tco"];

/** Every template in both formula styles: what the rules must hold of. */
export const shippedPlans: readonly ShippedPlan[] = templates.flatMap(({ id }) =>
  styles.map((formulas) => ({
    title: `${id}, ${formulas} formulas`,
    plan: buildPlan(templateScenario(id), { formulas }),
  })),
);
