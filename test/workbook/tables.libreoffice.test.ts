import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { xlsxBytes } from "../../src/hosts/xlsx/xlsx-bytes";
import { buildPlan } from "../../src/workbook/build-plan";
import { recalculated } from "../support/libreoffice";
import { differences, errorValues } from "../support/recalculation";
import { tabledScenario } from "../support/sample-tables";

jest.setTimeout(180_000);

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tco-tables-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("LibreOffice comes to every value of the sample tables", async () => {
  const plan = buildPlan(tabledScenario);
  const file = join(folder, "tables.xlsx");
  await writeFile(file, xlsxBytes(plan));
  const [book] = await recalculated([file]);
  expect(book?.get("Monitor")?.get("H13")).toBeCloseTo(4, 12);
  expect(differences(plan, book ?? new Map())).toEqual([]);
  expect(errorValues(book ?? new Map())).toEqual([]);
});
