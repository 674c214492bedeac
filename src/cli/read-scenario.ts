import { readFileSync } from "node:fs";
import { TcoError } from "../engine/tco-error";
import type { Scenario } from "../scenarios/scenario";
import { templateScenario } from "../scenarios/templates";
import { validateScenario } from "../scenarios/validate-scenario";

/** What `TEMPLATE|FILE.json` means when it is a file. */
export const isScenarioFile = (name: string): boolean => /\.json$|[/\\]/i.test(name);

/** A template by its id, or a scenario of the user's own, checked; what is wrong names the file. */
export function readScenario(name: string): Scenario {
  if (!isScenarioFile(name)) return templateScenario(name);
  const text = readFileSync(name, "utf8").replace(/^\uFEFF/, "");
  try {
    return validateScenario(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new TcoError("#VALUE!", `${name} is not JSON: ${error.message}`);
    }
    if (error instanceof TcoError) throw new TcoError(error.code, `${name}: ${error.message}`);
    throw error;
  }
}
