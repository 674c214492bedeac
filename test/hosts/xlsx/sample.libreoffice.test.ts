import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { xlsxBytes } from "../../../src/hosts/xlsx/xlsx-bytes";
import { recalculated } from "../../support/libreoffice";
import { differences, errorValues } from "../../support/recalculation";
import { renderedPages } from "../../support/render-pages";
import { samplePlan } from "../../support/sample-plan";

jest.setTimeout(180_000);

let folder = "";
let file = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tco-sample-"));
  file = join(folder, "sample.xlsx");
  await writeFile(file, xlsxBytes(samplePlan));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("is recalculated to its cached values", async () => {
  const [book] = await recalculated([file]);
  expect(differences(samplePlan, book ?? new Map())).toEqual([]);
  expect(book?.get("Year's totals")?.get("D10")).toBe("n/a");
});

it("shows a wrong cached value as a difference", async () => {
  const wrong = {
    ...samplePlan,
    sheets: samplePlan.sheets.map((sheet) => ({
      ...sheet,
      // The formula gives 11516.6666666667.
      cells: sheet.cells.map((cell) =>
        cell.value === 11516.6666666667 ? { ...cell, value: 11516.666667 } : cell,
      ),
    })),
  };
  const [book] = await recalculated([file]);
  expect(differences(wrong, book ?? new Map())).toEqual([
    {
      cell: "Year's totals!D7",
      formula: "SUM(D5:D6)",
      expected: 11516.666667,
      found: 11516.6666666667,
    },
  ]);
});

it("follows a changed input, in German too", async () => {
  const set = { "Rate card!B9": 100000, "Rate card!B11": "high" };
  const [book] = await recalculated([file], { locale: "de-DE", set });
  const totals = book?.get("Year's totals");
  // 0.047 × 100,000 × 1; the third of low, base, high.
  expect([totals?.get("D5"), totals?.get("D11")]).toEqual([4700, 3]);
  // FIXED writes as the country does.
  expect(totals?.get("A2")).toBe("self hosted costs 13.867 EUR a month");
  expect(errorValues(book ?? new Map())).toEqual(["Cover!B4 #N/A", "Cover!B8 #DIV/0!"]);
});

it("prints a page for each part that the page breaks leave", async () => {
  const pages = await renderedPages(file, join(folder, "pages"), { resolution: 20 });
  const sizes = await Promise.all(pages.map(async (page) => PNG.sync.read(await readFile(page))));
  const isLandscape = sizes.map(({ width, height }) => width > height);
  // The cover and, on either side of a column, the rate card on A4 upright; the totals' two breaks make three pages of A3 across.
  expect(isLandscape).toEqual([false, false, false, true, true, true]);
});
