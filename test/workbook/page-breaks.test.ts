import { pageBreaks } from "../../src/workbook/page-breaks";
import type { PrintSetup } from "../../src/workbook/plan";
import type { SheetDraft } from "../../src/workbook/sheet-draft";

const setup = (rows: number, more: Partial<PrintSetup>): Omit<PrintSetup, "pageBreaks"> => ({
  orientation: "landscape",
  paper: "A4",
  area: { row: 0, column: 0, rows, columns: 1 },
  footer: { left: "", center: "", right: "" },
  ...more,
});
const draft = (print: Partial<SheetDraft["print"]>): SheetDraft => ({
  id: "sheet",
  name: "Sheet",
  class: "calc",
  rows: [],
  columnWidths: [10],
  print: { orientation: "landscape", columns: 1, ...print },
});
const titleRows = { first: 0, last: 0 };

// A landscape page of A4 is 501.84 points high between its margins, and 96% of them, 481.77, hold 32 rows of 15.
test.each`
  rows  | ends    | parts       | more             | breaks      | reason
  ${30} | ${[]}   | ${[10, 20]} | ${{}}            | ${[]}       | ${"all three parts go on one page"}
  ${40} | ${[]}   | ${[20, 30]} | ${{}}            | ${[30]}     | ${"30 rows go on the first page, 40 do not"}
  ${40} | ${[]}   | ${[15, 33]} | ${{}}            | ${[15]}     | ${"33 do not go on the first, 25 go on the second"}
  ${30} | ${[10]} | ${[20]}     | ${{}}            | ${[10]}     | ${"a page ends in any case, the part goes on the second"}
  ${57} | ${[]}   | ${[25, 45]} | ${{}}            | ${[25]}     | ${"32 rows go on the second page"}
  ${57} | ${[]}   | ${[25, 45]} | ${{ titleRows }} | ${[25, 45]} | ${"beside a repeated header only 31 do"}
  ${70} | ${[]}   | ${[20]}     | ${{}}            | ${[20, 45]} | ${"50 rows are two even pages"}
`("$rows rows, parts from $parts on: $reason", ({ rows, ends, parts, more, breaks }) => {
  const asked = draft({ pageBreaks: ends, parts });
  expect(pageBreaks(asked, [], [10], [], setup(rows, more))).toEqual(breaks);
});
