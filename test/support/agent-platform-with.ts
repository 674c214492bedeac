import { templateScenario } from "../../src/scenarios/templates";
import { withInputs } from "../../src/scenarios/with-inputs";
import { buildPlan } from "../../src/workbook/build-plan";
import { readPlan, type PlanReading } from "./plan-reader";

/** Values by input id, as `--set` takes them. */
export type Changes = Readonly<Record<string, string>>;

const readings = new Map<string, PlanReading>();

/** The workbook of agent-platform once some inputs are changed; built once for the same changes. */
export function agentPlatformWith(changes: Changes = {}): PlanReading {
  const key = JSON.stringify(changes);
  const reading = readings.get(key) ?? changed(changes);
  readings.set(key, reading);
  return reading;
}

function changed(changes: Changes): PlanReading {
  const inputs = Object.entries(changes).map(([id, value]) => ({ id, value }));
  return readPlan(buildPlan(withInputs(templateScenario("agent-platform"), inputs)));
}
