import fc from "fast-check";
import { unbroken } from "../../src/workbook/unbroken";
import { readPlan } from "../support/plan-reader";
import { shippedPlans } from "../support/shipped-plans";

test.each`
  blocks        | page  | breaks     | reason
  ${[3, 4, 5]}  | ${10} | ${[7, 14]} | ${"3 + 4 fit on ten rows, 5 more do not"}
  ${[10, 1]}    | ${10} | ${[7, 17]} | ${"the first fills its page"}
  ${[12, 3, 3]} | ${10} | ${[7, 19]} | ${"longer than a page: nothing follows on its last one"}
  ${[]}         | ${10} | ${[]}      | ${"nothing to keep together"}
`("$blocks from row 7: $reason", ({ blocks, page, breaks }) => {
  expect(unbroken(7, blocks, page)).toEqual(breaks);
});

it("ends pages only between blocks, and fills none beyond what it holds", () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1 });
  fc.assert(
    fc.property(lengths, (blocks) => {
      const starts = blocks.map((_, i) => blocks.slice(0, i).reduce((sum, rows) => sum + rows, 0));
      const breaks = unbroken(0, blocks, 20);
      const end = blocks.reduce((sum, rows) => sum + rows, 0);
      expect(starts).toEqual(expect.arrayContaining([...breaks]));
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
