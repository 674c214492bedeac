import fc from "fast-check";
import { evenPages, type PrintedRow } from "../../src/workbook/even-pages";
import { readPlan } from "../support/plan-reader";
import { shippedPlans } from "../support/shipped-plans";

/** Rows of one point each, in blocks of so many. */
const inBlocks = (blocks: readonly number[]): readonly PrintedRow[] =>
  blocks.flatMap((rows) =>
    Array.from({ length: rows }, (_, row) => ({ height: 1, opens: row === 0 })),
  );

test.each`
  blocks             | first | later | breaks      | reason
  ${[4, 6]}          | ${10} | ${10} | ${[]}       | ${"all fits on one page"}
  ${[7, 4]}          | ${10} | ${10} | ${[7]}      | ${"the only block that opens"}
  ${[3, 4, 5]}       | ${10} | ${10} | ${[7]}      | ${"7 of 12 is as near to 6 as any"}
  ${[12]}            | ${10} | ${10} | ${[6]}      | ${"longer than a page: cut in halves"}
  ${[2, 9]}          | ${10} | ${10} | ${[5]}      | ${"the second nearly fills a page: 5 of 11, not 2"}
  ${[5, 15]}         | ${18} | ${18} | ${[10]}     | ${"5 of 18 would be an empty page, and 15 are more than half of one"}
  ${[7, 13]}         | ${18} | ${18} | ${[7]}      | ${"7 of 18 are no empty page"}
  ${[5, 9, 9]}       | ${18} | ${18} | ${[14]}     | ${"no block is longer than half a page"}
  ${[2, 2, 2, 2, 2]} | ${8}  | ${6}  | ${[4]}      | ${"10 rows on 8 and 6: two pages, 5 is their share"}
  ${[30]}            | ${10} | ${10} | ${[10, 20]} | ${"three full pages"}
`("$blocks on pages of $first and $later: $reason", ({ blocks, first, later, breaks }) => {
  expect(evenPages(inBlocks(blocks), first, later)).toEqual(breaks);
});

test.each`
  blocks             | breaks     | reason
  ${[7, 9]}          | ${[7]}     | ${"the second nearly fills a page, and is not broken for that: not [8]"}
  ${[4, 12]}         | ${[4, 10]} | ${"no page holds the second"}
  ${[2, 9]}          | ${[5]}     | ${"2 of 10 would be an empty page"}
  ${[5, 3, 4, 7]}    | ${[5, 12]} | ${"19 go on no two pages: three share them, not 8, 4 and 7"}
  ${[5, 3, 3, 5, 3]} | ${[5, 11]} | ${"19 likewise: not 8, 8 and 3"}
`("$blocks on pages of 10, whole where they can be: $reason", ({ blocks, breaks }) => {
  expect(evenPages(inBlocks(blocks), 10, 10, Infinity)).toEqual(breaks);
});

it("ends pages between blocks up to half a page, and fills none beyond what it holds", () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1 });
  fc.assert(
    fc.property(lengths, (blocks) => {
      const starts = blocks.map((_, i) => blocks.slice(0, i).reduce((sum, rows) => sum + rows, 0));
      const breaks = evenPages(inBlocks(blocks), 24, 20);
      const end = blocks.reduce((sum, rows) => sum + rows, 0);
      expect(starts).toEqual(expect.arrayContaining([...breaks]));
      expect(breaks[0] ?? end).toBeLessThanOrEqual(24);
      breaks.forEach((row, i) => expect((breaks[i + 1] ?? end) - row).toBeLessThanOrEqual(20));
    }),
  );
});

test.each(shippedPlans)("no page breaks a bridge of $title", ({ plan }) => {
  const { pageBreaks } = plan.sheets.find(({ id }) => id === "reconciliation")!.print;
  const rows = readPlan(plan).lines.filter(({ id }) => id.startsWith("REC."));
  const page = (row: number) => pageBreaks.filter((first) => first <= row).length;
  // A bridge's title stands above its published figure.
  const titles = rows.filter(({ id }) => /^REC\.[^.]+$/.test(id)).map(({ row }) => row - 1);
  const rests = rows.filter(({ id }) => id.endsWith(".rest")).map(({ row }) => row);
  expect(titles).toHaveLength(rests.length);
  expect(titles.map(page)).toEqual(rests.map(page));
  expect(pageBreaks.length).toBeGreaterThan(1);
});

test.each(shippedPlans)("every page of Variations in $title begins with a block", ({ plan }) => {
  const { print, cells } = plan.sheets.find(({ id }) => id === "variations")!;
  const filled = new Set(cells.map(({ row }) => row));
  expect(print.pageBreaks.filter((row) => filled.has(row - 1))).toEqual([]);
});
