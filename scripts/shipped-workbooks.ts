import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { workbookFile } from "../src/cli/workbook-file";
import { templates, templateScenario } from "../src/scenarios/templates";
import { buildPlan } from "../src/workbook/build-plan";
import type { Language } from "../src/workbook/plan";

const LANGUAGES: readonly Language[] = ["en", "de"];

/** Writes every template in every language into a folder; the files in the order of the templates. */
export async function shippedWorkbooks(folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const { id } of templates) {
    for (const language of LANGUAGES) {
      const file = join(folder, `tco-${id}-${language}.xlsx`);
      writeFileSync(file, await workbookFile(buildPlan(templateScenario(id), { language })));
      files.push(file);
    }
  }
  return files;
}
