import type { Scenario } from "../../src/scenarios/scenario";
import { templates, templateScenario } from "../../src/scenarios/templates";
import { buildPlan } from "../../src/workbook/build-plan";
import type { FormulaStyle, Plan } from "../../src/workbook/plan";
import { smallScenario } from "./small-scenario";

export interface TitledPlan {
  readonly title: string;
  readonly plan: Plan;
}
const styles: readonly FormulaStyle[] = ["native", "tco"];

const inBothStyles = (scenario: Scenario): readonly TitledPlan[] =>
  styles.map((formulas) => ({
    title: `${scenario.id}, ${formulas} formulas`,
    plan: buildPlan(scenario, { formulas }),
  }));

/** Every template in both formula styles. */
export const shippedPlans: readonly TitledPlan[] = templates.flatMap(({ id }) =>
  inBothStyles(templateScenario(id)),
);

/** What the rules must hold of: the templates, and as little as a scenario may have. */
export const plansUnderRule: readonly TitledPlan[] = [
  ...shippedPlans,
  ...inBothStyles(smallScenario),
];
