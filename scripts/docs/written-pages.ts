import { readFileSync } from "node:fs";
import { catalogue } from "../../src/functions/catalogue";
import { scenarioSchema } from "../schema/scenario-schema";
import { functionIndex } from "./function-index";
import { functionPage } from "./function-page";
import { withFunctions } from "./readme-functions";
import { sheetTable } from "./sheet-table";
import { templateSections } from "./template-sections";
import { withWritten } from "./with-written";

const WORKBOOKS = "docs/workbooks.md";

/** Every page that is made from the records and templates, and the schema of scenarios from their type, by its file. */
export function writtenPages(): ReadonlyMap<string, string> {
  return new Map([
    ["README.md", withFunctions(readFileSync("README.md", "utf8"))],
    [WORKBOOKS, workbooksPage(readFileSync(WORKBOOKS, "utf8"))],
    ["docs/functions/README.md", functionIndex()],
    ["docs/scenario.schema.json", scenarioSchema()],
    ...catalogue.map(
      (record) => [`docs/functions/${record.name}.md`, functionPage(record)] as const,
    ),
  ]);
}

function workbooksPage(page: string): string {
  const withTemplates = withWritten(WORKBOOKS, page, "templates", templateSections());
  return withWritten(WORKBOOKS, withTemplates, "sheets", sheetTable());
}
