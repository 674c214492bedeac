import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { templates, templateScenario } from "../../src/scenarios/templates";
import { buildPlan } from "../../src/workbook/build-plan";
import { sheetText } from "../support/plan-text";

/** `UPDATE_GOLDEN=1` writes the files: their diff is the change of every formula and figure. */
const folder = join(__dirname, "../golden/workbook");

describe.each(templates.map(({ id }) => id))("the workbook of %s", (id) => {
  const plan = buildPlan(templateScenario(id));

  it.each(plan.sheets.map((sheet) => [sheet.id, sheet] as const))(
    "%s is its golden file",
    (name, sheet) => {
      const path = join(folder, id, `${name}.txt`);
      const text = sheetText(sheet);
      if (process.env["UPDATE_GOLDEN"] === "1") {
        mkdirSync(join(folder, id), { recursive: true });
        writeFileSync(path, text);
      }
      expect(text).toBe(readFileSync(path, "utf8"));
    },
  );
});
