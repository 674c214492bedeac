import type { Scenario } from "./scenario";

export function validateScenario(json: unknown): Scenario {
  return json as Scenario;
}
