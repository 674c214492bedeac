import { templateScenario } from "../scenarios/templates";
import { withPublished } from "../scenarios/with-published";
import type { Command } from "./command";
import { unknownTemplate } from "./unknown-template";

export const showCommand: Command = {
  name: "show",
  summary: "Print a template's scenario as JSON, ready to edit and to build.",
  operand: { name: "TEMPLATE", description: "a template of `tco templates`" },
  options: {},
  examples: ["tco show agent-platform > mine.json", "tco build mine.json"],
  problem: ({ operand = "" }) => unknownTemplate(operand),
  run: ({ operand = "" }, { print }) => {
    print(JSON.stringify(withPublished(templateScenario(operand)), undefined, 2));
    return 0;
  },
};
