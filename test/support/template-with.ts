import { templateScenario } from "../../src/scenarios/templates";
import { withInputs } from "../../src/scenarios/with-inputs";
import { buildPlan } from "../../src/workbook/build-plan";
import { readPlan, type PlanReading } from "./plan-reader";

const readings = new Map<string, PlanReading>();

/** The workbook of a template once inputs are changed, written as `--set` takes them: "developers=200". */
export function templateWith(id: string, ...changes: readonly string[]): PlanReading {
  const key = [id, ...changes].join(" ");
  const reading = readings.get(key) ?? changed(id, changes);
  readings.set(key, reading);
  return reading;
}

function changed(id: string, changes: readonly string[]): PlanReading {
  const inputs = changes.map((change) => {
    const [input = "", value = ""] = change.split("=");
    return { id: input, value };
  });
  return readPlan(buildPlan(withInputs(templateScenario(id), inputs)));
}
