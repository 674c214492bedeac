import { HEADER_ROW } from "../../src/workbook/grid";
import type { PrintSetup } from "../../src/workbook/plan";
import { wholeBlocks } from "../../src/workbook/whole-blocks";
import { readPlan } from "../support/plan-reader";
import { shippedPlans } from "../support/shipped-plans";

const print = (pagesWide: number, columns: number): Omit<PrintSetup, "pageBreaks"> => ({
  orientation: "landscape",
  paper: "A4",
  area: { row: 0, column: 0, rows: 50, columns },
  titleColumns: { first: 0, last: 0 },
  pagesWide,
  footer: { left: "", center: "", right: "" },
});
/** 20 characters are 108.75 points, labels of 20 and blocks of `size` columns of 20. */
const asked = (pagesWide: number, blocks: number, size: number, more = {}) => {
  const starts = Array.from({ length: blocks }, (_, i) => 1 + i * size);
  const setup = print(pagesWide, 1 + blocks * size);
  return {
    setup,
    pages: wholeBlocks(setup, Array<number>(1 + blocks * size).fill(20), {
      columnStarts: starts,
      ...more,
    }),
  };
};

// 769.68 points go across A4 between its margins, 97% of them are 746.59.
test.each`
  pages | blocks | size | percent | breaks         | reason
  ${2}  | ${4}   | ${3} | ${98}   | ${[7]}         | ${"labels and 2 blocks are 7 columns, 761.25 points"}
  ${2}  | ${3}   | ${3} | ${98}   | ${[7]}         | ${"a block is not divided for evenness"}
  ${3}  | ${3}   | ${2} | ${100}  | ${[5]}         | ${"labels and 3 blocks would be 761.25 points at 100%: 2 pages are enough"}
  ${2}  | ${4}   | ${5} | ${62}   | ${[11]}        | ${"11 columns are 1,196.25 points"}
  ${4}  | ${4}   | ${5} | ${100}  | ${[6, 11, 16]} | ${"6 columns are 652.5 points"}
`(
  "$blocks blocks of $size on $pages pages: $reason",
  ({ pages, blocks, size, percent, breaks }) => {
    expect(asked(pages, blocks, size).pages.across).toEqual({ percent, breaks });
  },
);

test.each`
  pages | blocks | size  | reason
  ${1}  | ${2}   | ${2}  | ${"one page holds all"}
  ${2}  | ${2}   | ${20} | ${"21 columns are 2,283.75 points: 32%, 3.5 points"}
`("fits $blocks blocks of $size as any sheet: $reason", ({ pages, blocks, size }) => {
  const { setup, pages: left } = asked(pages, blocks, size);
  expect(left).toBe(setup);
});

it("prints no larger than asked, though more would go on the pages", () => {
  // At 60% a page holds 746.59 / 0.6 = 1,244.3 points: labels and 3 blocks of 3 are 1,087.5.
  const { pages } = asked(2, 4, 3, { mostPercent: 60 });
  expect(pages.across).toEqual({ percent: 60, breaks: [10] });
});

test.each(shippedPlans)("no page of Assumptions in $title cuts a note in two", ({ plan }) => {
  const { print: printed, cells } = plan.sheets.find(({ id }) => id === "assumptions")!;
  const { breaks } = printed.across ?? { breaks: [] };
  expect(breaks).toHaveLength((printed.pagesWide ?? 1) - 1);
  const header = cells.filter(({ row, value }) => row === HEADER_ROW && (value ?? "") !== "");
  const note = header.at(-1)!;
  expect(breaks).toEqual(breaks.map(() => note.column));
});

test.each(shippedPlans)("no page of Cases in $title divides a case", ({ plan }) => {
  const { pagesWide = 1, across } = plan.sheets.find(({ id }) => id === "cases")!.print;
  const cases = readPlan(plan).line("CASE.case")!.cells;
  const words = (at: number) => cases.find(({ column }) => column === at)?.value;
  const breaks = across?.breaks ?? [];
  expect(breaks).toHaveLength(pagesWide - 1);
  expect(breaks.filter((column) => words(column) === words(column - 1))).toEqual([]);
});
