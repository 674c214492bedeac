import { templates } from "../scenarios/templates";
import type { Command } from "./command";
import { textTable } from "./text-table";

export const templatesCommand: Command = {
  name: "templates",
  summary: "List the comparison templates and the question that each one answers.",
  options: {},
  examples: ["tco templates"],
  run: (_, { print }) => {
    const rows = templates.map(({ id, title, question }) => [id, title, question]);
    print(textTable(rows).join("\n"));
    return 0;
  },
};
