import agentBudget from "./agent-budget.json";
import agentPlatform from "./agent-platform.json";
import interactionCost from "./interaction-cost.json";
import llmInference from "./llm-inference.json";

/** What the texts of the templates are in German, a dictionary each. */
export const germanTemplates: readonly Readonly<Record<string, string>>[] = [
  agentPlatform,
  agentBudget,
  llmInference,
  interactionCost,
];
