import { legiblePrint } from "../../src/workbook/legible-print";
import type { PrintSetup } from "../../src/workbook/plan";

const columns = (characters: number): readonly number[] => [20, 20, ...half(characters - 40)];
const half = (characters: number) => [characters / 2, characters / 2];
const print = (more: Partial<PrintSetup>): Omit<PrintSetup, "pageBreaks"> => ({
  orientation: "landscape",
  paper: "A4",
  area: { row: 0, column: 0, rows: 50, columns: 4 },
  footer: { left: "", center: "", right: "" },
  ...more,
});
const wide = { titleColumns: { first: 0, last: 1 }, onePage: false };

// 146.6 characters of 11 points go across A4 between its margins, 213.1 across A3.
test.each`
  characters | asked                                     | changed                                   | reason
  ${300}     | ${{}}                                     | ${{}}                                     | ${"11 × 146.6 / 300 = 5.4 points"}
  ${350}     | ${{}}                                     | ${{ paper: "A3" }}                        | ${"4.6 points on A4, 6.7 on A3"}
  ${440}     | ${{ paper: "A3", onePage: true }}         | ${{}}                                     | ${"11 × 213.1 / 440 = 5.3 points"}
  ${500}     | ${{ paper: "A3", onePage: true }}         | ${{ paper: "A3", ...wide, pagesWide: 2 }} | ${"4.7 points; 8.7 on two pages, each with labels of 40"}
  ${1000}    | ${{}}                                     | ${{ paper: "A3", ...wide, pagesWide: 3 }} | ${"4.5 points on two pages; 11 × 3 × 213.1 / 1,080 = 6.5 on three"}
  ${800}     | ${{ paper: "A3", ...wide, pagesWide: 2 }} | ${{}}                                     | ${"11 × 2 × 213.1 / 840 = 5.6 points"}
`("$characters characters: $reason", ({ characters, asked, changed }) => {
  const setup = print(asked);
  expect(legiblePrint(setup, columns(characters))).toEqual({ ...setup, ...changed });
});
