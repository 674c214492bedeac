import { drawPlan } from "../../../src/hosts/excel/draw-plan";
import type { SheetState } from "../../support/office-host/book-state";
import { officeGlobals } from "../../support/office-globals";
import { samplePlan } from "../../support/sample-plan";
import { userBook } from "../../support/user-book";

/** The user has a "rate card" and a name "tco_volume" of their own. */
async function drawnBesideClashes() {
  const book = userBook();
  const sheet = book.sheets[0] as SheetState;
  sheet.name = "rate card";
  book.names.push({ name: "TCO_VOLUME", formula: "='rate card'!$A$1", visible: true });
  sheet.tables.push({
    name: "tco_prices",
    area: { row: 9, column: 0, rows: 2, columns: 1 },
    format: {},
  });
  const before = structuredClone(book);
  officeGlobals(book);
  const drawn = await drawPlan(samplePlan);
  return { book, before, drawn };
}
const formulas = (sheet: SheetState | undefined): readonly string[] =>
  Object.values(sheet?.cells ?? {})
    .map(({ content }) => String(content))
    .filter((content) => content.startsWith("="));

it("takes the next free sheet name and leaves the user's sheet, name and table alone", async () => {
  const { book, before, drawn } = await drawnBesideClashes();
  expect(book.sheets[0]).toEqual(before.sheets[0]);
  expect(book.names.slice(0, 2)).toEqual(before.names);
  expect(drawn.map(({ name }) => name)).toEqual(["Cover", "Rate card (2)", "Year's totals"]);
  expect(book.sheets[2]?.tables[0]?.name).toBe("tco_prices_2");
  expect(book.names[2]).toEqual({
    name: "tco_volume_2",
    formula: "='Rate card (2)'!$B$9",
    visible: true,
  });
});

it("makes all formulas, links and names follow: none means the user's sheet", async () => {
  const { book } = await drawnBesideClashes();
  const [, cover, rateCard, totals] = book.sheets;
  const all = [cover, rateCard, totals].flatMap(formulas);
  expect(all.filter((formula) => /'rate card'!|\btco_volume\b/i.test(formula))).toEqual([]);
  expect(all).toContain(
    "='Rate card (2)'!$C$4*tco_volume_2*'Rate card (2)'!B$14".replace("B$14", "B14"),
  );
});

it("cuts a long name so that the number still fits into 31 characters", async () => {
  const name = "A name of thirty-one characters";
  expect(name).toHaveLength(31);
  const book = userBook();
  (book.sheets[0] as SheetState).name = name;
  officeGlobals(book);
  const [cover] = samplePlan.sheets;
  if (!cover) throw new Error("the sample has a cover");
  const alone = {
    ...cover,
    name,
    cells: cover.cells.filter(({ formula, link }) => !formula && !link),
  };
  const drawn = await drawPlan({ ...samplePlan, sheets: [alone], names: [] });
  expect(drawn.map((sheet) => sheet.name)).toEqual(["A name of thirty-one charac (2)"]);
});
