import type { Scenario } from "../../src/scenarios/scenario";
import { templates, templateScenario } from "../../src/scenarios/templates";
import { buildPlan } from "../../src/workbook/build-plan";
import type { FormulaStyle, Language, Plan } from "../../src/workbook/plan";
import { smallScenario } from "./small-scenario";

export interface TitledPlan {
  readonly title: string;
  readonly plan: Plan;
}
const styles: readonly FormulaStyle[] = ["native", "tco"];
const languages: readonly Language[] = ["en", "de"];

const inEveryForm = (scenario: Scenario): readonly TitledPlan[] =>
  languages.flatMap((language) =>
    styles.map((formulas) => ({
      title: `${scenario.id}, ${formulas} formulas, ${language}`,
      plan: buildPlan(scenario, { formulas, language }),
    })),
  );

/** Every template in both formula styles and both languages. */
export const shippedPlans: readonly TitledPlan[] = templates.flatMap(({ id }) =>
  inEveryForm(templateScenario(id)),
);

/** What the rules must hold of: the templates, and as little as a scenario may have. */
export const plansUnderRule: readonly TitledPlan[] = [
  ...shippedPlans,
  ...inEveryForm(smallScenario),
];
