import { TcoError } from "../engine/tco-error";
import agentBudget from "./agent-budget.json";
import agentPlatform from "./agent-platform.json";
import interactionCost from "./interaction-cost.json";
import llmInference from "./llm-inference.json";
import type { Scenario } from "./scenario";
import { validateScenario } from "./validate-scenario";

const shipped: readonly unknown[] = [agentPlatform, agentBudget, llmInference, interactionCost];

/** The scenarios that come with the product. */
export const templates: readonly Pick<Scenario, "id" | "title" | "question">[] = [
  agentPlatform,
  agentBudget,
  llmInference,
  interactionCost,
].map(({ id, title, question }) => ({ id, title, question }));

/** A template is validated when it is first asked for. */
const validated = new Map<string, Scenario>();

export function templateScenario(id: string): Scenario {
  const found = validated.get(id) ?? validatedTemplate(id);
  validated.set(id, found);
  return found;
}

function validatedTemplate(id: string): Scenario {
  const index = templates.findIndex((template) => template.id === id);
  if (index < 0) {
    const known = templates.map((template) => template.id).join(", ");
    throw new TcoError("#N/A", `template "${id}" is not known; there are: ${known}`);
  }
  return validateScenario(shipped[index]);
}
