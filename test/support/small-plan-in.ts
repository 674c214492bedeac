import { validateScenario } from "../../src/scenarios/validate-scenario";
import { buildPlan } from "../../src/workbook/build-plan";
import type { Plan } from "../../src/workbook/plan";
import { smallScenario } from "./small-scenario";

/** The small scenario's workbook with another currency for its USD. */
export const smallPlanIn = (currency: string): Plan =>
  buildPlan(
    validateScenario(JSON.parse(JSON.stringify(smallScenario).replaceAll("USD", currency))),
  );
