import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { xlsxBytes } from "../../../src/hosts/xlsx/xlsx-bytes";
import { samplePlan } from "../../support/sample-plan";
import { partText, xlsxParts } from "../../support/xlsx-parts";

const FOLDER = join(__dirname, "../../golden/xlsx");
const parts = xlsxParts(xlsxBytes(samplePlan));

/** One element a line, so that a difference shows as one. */
const lines = (xml: string): string => `${xml.replaceAll("><", ">\n<")}\n`;

/** `UPDATE_GOLDEN=1` writes the files: read what changed before they are committed. */
function golden(file: string, text: string): string {
  const path = join(FOLDER, file);
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(path, text);
  return readFileSync(path, "utf8");
}

it.each([
  ["[Content_Types].xml", "content-types.xml"],
  ["_rels/.rels", "package-relationships.xml"],
  ["docProps/core.xml", "core-properties.xml"],
  ["docProps/custom.xml", "custom-properties.xml"],
  ["xl/workbook.xml", "workbook.xml"],
  ["xl/metadata.xml", "metadata.xml"],
  ["xl/styles.xml", "styles.xml"],
  ["xl/worksheets/sheet1.xml", "cover-sheet.xml"],
  ["xl/worksheets/sheet2.xml", "rate-card-sheet.xml"],
  ["xl/worksheets/sheet3.xml", "totals-sheet.xml"],
  ["xl/tables/table1.xml", "table.xml"],
  ["xl/drawings/drawing3.xml", "drawing.xml"],
  ["xl/charts/chart1.xml", "stacked-column-chart.xml"],
  ["xl/charts/chart2.xml", "bar-chart.xml"],
  ["xl/charts/chart3.xml", "scatter-chart.xml"],
  ["xl/charts/chart4.xml", "column-and-line-chart.xml"],
])("%s of the sample is %s", (part, file) => {
  const text = lines(partText(parts, part));
  expect(text).toBe(golden(file, text));
});
