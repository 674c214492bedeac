import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { xlsxBytes } from "../../src/hosts/xlsx/xlsx-bytes";
import { templates, templateScenario } from "../../src/scenarios/templates";
import { buildPlan } from "../../src/workbook/build-plan";
import { recalculated, type Book } from "../support/libreoffice";
import { differences, errorValues } from "../support/recalculation";
import { smallScenario } from "../support/small-scenario";

jest.setTimeout(180_000);

const plans = [...templates.map(({ id }) => templateScenario(id)), smallScenario].map(
  (scenario) => ({ id: scenario.id, plan: buildPlan(scenario) }),
);
let folder = "";
let books: readonly Book[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tco-every-scenario-"));
  const files = plans.map(({ id }) => join(folder, `${id}.xlsx`));
  await Promise.all(plans.map(({ plan }, at) => writeFile(files[at] ?? "", xlsxBytes(plan))));
  books = await recalculated(files);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(plans.map(({ id, plan }, at) => ({ id, plan, at })))("W10 of $id", ({ plan, at }) => {
  const book = (): Book => books[at] ?? new Map();

  it("LibreOffice comes to every value of the plan", () => {
    expect(book().size).toBe(plan.sheets.length);
    expect(differences(plan, book())).toEqual([]);
  });
  it("no cell shows an error", () => {
    expect(errorValues(book())).toEqual([]);
  });
});
