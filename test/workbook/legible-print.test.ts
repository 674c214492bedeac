import { legiblePrint } from "../../src/workbook/legible-print";
import type { PrintSetup } from "../../src/workbook/plan";

const print = (columns: number, more: Partial<PrintSetup>): Omit<PrintSetup, "pageBreaks"> => ({
  orientation: "landscape",
  paper: "A4",
  area: { row: 0, column: 0, rows: 50, columns },
  footer: { left: "", center: "", right: "" },
  ...more,
});
const wide = { titleColumns: { first: 0, last: 1 }, onePage: false };

// 20 characters are 108.75 points; 769.68 points go across A4 between its margins, 1,118.88 across A3; whole per cents of 11 points.
test.each`
  columns | asked                                     | changed                                   | reason
  ${14}   | ${{}}                                     | ${{}}                                     | ${"769.68 / 1,522.50 is 50%: 5.5 points"}
  ${18}   | ${{}}                                     | ${{ paper: "A3" }}                        | ${"39% on A4, 4.3 points; 57% on A3, 6.3 points"}
  ${23}   | ${{ paper: "A3", onePage: true }}         | ${{}}                                     | ${"1,118.88 / 2,501.25 is 44%: 4.8 points"}
  ${25}   | ${{ paper: "A3", onePage: true }}         | ${{ paper: "A3", ...wide, pagesWide: 2 }} | ${"41%, 4.5 points; on two pages 2 labels and 12 columns: 73%, 8 points"}
  ${50}   | ${{}}                                     | ${{ paper: "A3", ...wide, pagesWide: 3 }} | ${"26 columns on one of two pages: 39%; 18 on one of three: 57%, 6.3 points"}
  ${40}   | ${{ paper: "A3", ...wide, pagesWide: 2 }} | ${{}}                                     | ${"21 columns on a page: 48%, 5.3 points"}
`("$columns columns: $reason", ({ columns, asked, changed }) => {
  const setup = print(columns, asked);
  expect(legiblePrint(setup, Array<number>(columns).fill(20))).toEqual({ ...setup, ...changed });
});
