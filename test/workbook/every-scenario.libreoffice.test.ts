import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { shippedWorkbooks } from "../../scripts/shipped-workbooks";
import { xlsxBytes } from "../../src/hosts/xlsx/xlsx-bytes";
import { templates, templateScenario } from "../../src/scenarios/templates";
import { buildPlan } from "../../src/workbook/build-plan";
import type { Plan } from "../../src/workbook/plan";
import { recalculated, type Book } from "../support/libreoffice";
import { differences, errorValues } from "../support/recalculation";
import { smallScenario } from "../support/small-scenario";
import type { Locale } from "../support/soffice";

jest.setTimeout(300_000);

/**
 * What `npm run build:templates` writes, in its order, and as little as a scenario may have. Workbooks in TCO style are
 * left out: their figures come from the add-in, which LibreOffice has not.
 */
const plans: readonly Plan[] = [
  ...templates.flatMap(({ id }) =>
    (["en", "de"] as const).map((language) => buildPlan(templateScenario(id), { language })),
  ),
  buildPlan(smallScenario),
];
const locales: readonly Locale[] = ["en-US", "de-DE"];
const shippedFiles = templates.flatMap(({ id }) => [`tco-${id}-en.xlsx`, `tco-${id}-de.xlsx`]);

let folder = "";
let books: readonly (readonly Book[])[] = [];
let written: readonly string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tco-every-scenario-"));
  written = await shippedWorkbooks(folder);
  const small = join(folder, "small.xlsx");
  await writeFile(small, xlsxBytes(buildPlan(smallScenario)));
  books = await Promise.all(locales.map((locale) => recalculated([...written, small], { locale })));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("eight workbooks are written: four templates in two languages", () => {
  expect(written.map((file) => basename(file))).toEqual(shippedFiles);
  expect(shippedFiles).toHaveLength(8);
});

const opened = plans.flatMap((plan, at) =>
  locales.map((locale, l) => ({
    title: `${shippedFiles[at] ?? "small.xlsx"} under ${locale}`,
    plan,
    locale,
    book: (): Book => books[l]?.[at] ?? new Map(),
  })),
);

describe.each(opened)("W10 of $title", ({ plan, locale, book }) => {
  it("LibreOffice comes to every value of the plan", () => {
    expect([...book().keys()]).toEqual(plan.sheets.map(({ name }) => name));
    expect(differences(plan, book(), locale)).toEqual([]);
  });
  it("no cell shows an error", () => {
    expect(errorValues(book())).toEqual([]);
  });
});
