import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeGzip } from "../src/cli/node-gzip";
import { xlsxBytes } from "../src/hosts/xlsx/xlsx-bytes";
import { templates, templateScenario } from "../src/scenarios/templates";
import { buildPlan } from "../src/workbook/build-plan";
import type { Language } from "../src/workbook/plan";

const LANGUAGES: readonly Language[] = ["en", "de"];

/** Writes every template in every language into a folder; the files in the order of the templates. */
export function shippedWorkbooks(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return templates.flatMap(({ id }) =>
    LANGUAGES.map((language) => {
      const file = join(folder, `tco-${id}-${language}.xlsx`);
      writeFileSync(file, xlsxBytes(buildPlan(templateScenario(id), { language }), nodeGzip));
      return file;
    }),
  );
}
