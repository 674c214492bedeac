import { withMemory } from "../../src/engine/with-memory";
import { templateScenario } from "../../src/scenarios/templates";
import { buildPlan } from "../../src/workbook/build-plan";
import type { Plan } from "../../src/workbook/plan";

/** A template's workbook, built once however many pages speak of it. */
export const templatePlan = withMemory(new Map<string, Plan>(), (id) =>
  buildPlan(templateScenario(id)),
);
