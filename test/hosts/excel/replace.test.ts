import { activateSheet } from "../../../src/hosts/excel/activate-sheet";
import { drawPlan } from "../../../src/hosts/excel/draw-plan";
import { ownSheets } from "../../../src/hosts/excel/own-sheets";
import { removeOwnSheets } from "../../../src/hosts/excel/remove-own-sheets";
import { blankSheet, type BookState, type SheetState } from "../../support/office-host/book-state";
import { officeGlobals } from "../../support/office-globals";
import { samplePlan } from "../../support/sample-plan";
import { put, userBook } from "../../support/user-book";

const tabs = (book: BookState): readonly string[] => book.sheets.map(({ name }) => name);
const contents = (sheet: SheetState | undefined): Record<string, unknown> =>
  Object.fromEntries(Object.entries(sheet?.cells ?? {}).map(([at, { content }]) => [at, content]));

async function built(book = userBook()): Promise<BookState> {
  officeGlobals(book);
  await drawPlan(samplePlan);
  return book;
}

it("finds the sheets of an earlier build, also after a new name and a new place", async () => {
  const book = await built();
  (book.sheets[1] as SheetState).name = "Front page";
  book.sheets.reverse();
  expect(await ownSheets()).toEqual([
    { id: "cover", name: "Front page" },
    { id: "rate-card", name: "Rate card" },
    { id: "totals", name: "Year's totals" },
  ]);
});

it("does not take a sheet of the user for ours because of its name", async () => {
  const book = await built();
  book.sheets.splice(1, 3, blankSheet("{00000099}", "Cover"));
  expect(await ownSheets()).toEqual([]);
});

it("asks before it draws over an earlier build", async () => {
  const book = await built();
  const before = structuredClone(book);
  await expect(drawPlan(samplePlan)).rejects.toThrow(
    /already holds a comparison \(Cover, Rate card/,
  );
  expect(book).toEqual(before);
});

it("puts the new sheets in the place of the earlier ones, under the same names", async () => {
  const book = await built();
  const earlier = structuredClone(book);
  book.sheets.push(blankSheet("{00000050}", "Notes"));
  await drawPlan(samplePlan, { replace: true });
  expect(tabs(book)).toEqual(["My budget", "Cover", "Rate card", "Year's totals", "Notes"]);
  expect(book.sheets.slice(1, 4).map(contents)).toEqual(earlier.sheets.slice(1, 4).map(contents));
  expect(book.sheets[1]?.id).not.toBe(earlier.sheets[1]?.id);
  expect(book.names).toEqual(earlier.names);
  expect(book.sheets[2]?.tables[0]?.name).toBe("tco_prices");
  expect(await ownSheets()).toHaveLength(3);
});

it("keeps the user's formulas over our names alive through a replacement", async () => {
  const book = await built();
  put(book.sheets[0] as SheetState, 5, 0, "=tco_volume*12");
  await drawPlan(samplePlan, { replace: true });
  expect(book.sheets[0]?.cells["5,0"]?.content).toBe("=tco_volume*12");
  expect(book.names.find(({ name }) => name === "tco_volume")?.formula).toBe("='Rate card'!$B$9");
});

it("takes a name away that the new build no longer has", async () => {
  const book = await built();
  await drawPlan({ ...samplePlan, names: samplePlan.names.slice(0, 1) }, { replace: true });
  expect(book.names.map(({ name }) => name)).toEqual(["my_rate", "tco_volume"]);
});

it("replaces in at most ten syncs", async () => {
  await built();
  const { host } = officeGlobals(await built());
  await drawPlan(samplePlan, { replace: true });
  expect(host.statistics.syncs).toBeLessThanOrEqual(10);
});

it("removes its sheets, names and record, and nothing else", async () => {
  const book = await built();
  await removeOwnSheets();
  const inView = { active: "" };
  expect({ ...book, ...inView }).toEqual({ ...userBook(), ...inView });
});

it("keeps the last sheets of a workbook, because Excel wants one", async () => {
  const book = await built();
  book.sheets.shift();
  await expect(removeOwnSheets()).rejects.toThrow(/holds no other sheet/);
});

it("shows a sheet on request and says when it is gone", async () => {
  const book = await built();
  await activateSheet("Rate card");
  expect(book.sheets.find(({ id }) => id === book.active)?.name).toBe("Rate card");
  await expect(activateSheet("Gone")).rejects.toThrow(/removed meanwhile/);
});
