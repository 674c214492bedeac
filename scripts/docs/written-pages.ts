import { readFileSync } from "node:fs";
import { catalogue } from "../../src/functions/catalogue";
import { functionIndex } from "./function-index";
import { functionPage } from "./function-page";
import { withFunctions } from "./readme-functions";

/** Every page that is made from the records, by its file. */
export function writtenPages(): ReadonlyMap<string, string> {
  return new Map([
    ["README.md", withFunctions(readFileSync("README.md", "utf8"))],
    ["docs/functions/README.md", functionIndex()],
    ...catalogue.map(
      (record) => [`docs/functions/${record.name}.md`, functionPage(record)] as const,
    ),
  ]);
}
