import { xlsxBytes } from "../../../src/hosts/xlsx/xlsx-bytes";
import type { Validation } from "../../../src/workbook/plan";
import { cell } from "../../support/sample-cells";
import { samplePlan } from "../../support/sample-plan";
import { binary, call, fixedCell, near, number, text } from "../../support/sample-trees";
import { planOfCells, smallPlan, smallSheet } from "../../support/small-plan";
import {
  attributesOf,
  elementsOf,
  partText,
  xlsxParts,
  type Parts,
} from "../../support/xlsx-parts";

const COVER = "xl/worksheets/sheet1.xml";
const RATE_CARD = "xl/worksheets/sheet2.xml";
const TOTALS = "xl/worksheets/sheet3.xml";
const sample = xlsxParts(xlsxBytes(samplePlan));

const cellXml = (parts: Parts, path: string, reference: string): string | undefined =>
  new RegExp(`<c r="${reference}".*?(?:/>|</c>)`, "s").exec(partText(parts, path))?.[0];

it.each`
  what                     | path         | reference | xml
  ${"a number"}            | ${RATE_CARD} | ${"C4"}   | ${/^<c r="C4" s="\d+"><v>0.047<\/v><\/c>$/}
  ${"a text"}              | ${RATE_CARD} | ${"A4"}   | ${/ t="s"><v>\d+<\/v>/}
  ${"a logical"}           | ${COVER}     | ${"B2"}   | ${/ t="b"><v>1<\/v>/}
  ${"an error"}            | ${COVER}     | ${"B4"}   | ${/ t="e"><v>#N\/A<\/v>/}
  ${"a blank with a fill"} | ${COVER}     | ${"B1"}   | ${/^<c r="B1" s="\d+"\/>$/}
  ${"a formula's number"}  | ${TOTALS}    | ${"D7"}   | ${/"><f>SUM\(D5:D6\)<\/f><v>11516.6666666667<\/v>/}
  ${"a formula's text"}    | ${COVER}     | ${"B6"}   | ${/ t="str"><f>.*<\/f><v>Case base<\/v>/}
  ${"a formula's logical"} | ${COVER}     | ${"B7"}   | ${/ t="b"><f>.*<\/f><v>1<\/v>/}
  ${"a formula's error"}   | ${COVER}     | ${"B8"}   | ${/ t="e"><f>1\/0<\/f><v>#DIV\/0!<\/v>/}
  ${"a formula's nothing"} | ${COVER}     | ${"B9"}   | ${/ t="str"><f>.*<\/f><v><\/v>/}
`("stores $what", ({ path, reference, xml }) => {
  expect(cellXml(sample, path, reference)).toMatch(xml);
});

it("prints a row's formula as each of its cells sees it", () => {
  const formulas = elementsOf(sample, TOTALS, "f").map(({ text }) => text);
  expect(formulas.slice(1, 4)).toEqual([
    "'Rate card'!$C$4*tco_volume*'Rate card'!B14",
    "'Rate card'!$C$4*tco_volume*'Rate card'!C14",
    "'Rate card'!$C$4*tco_volume*'Rate card'!D14",
  ]);
});

it.each`
  where                                | formula                                               | xml
  ${"a text"}                          | ${text("R&D <1> \u00A0")}                             | ${'"R&amp;D &lt;1&gt; \u00A0"'}
  ${"an operator"}                     | ${binary(near(0, 1), "<>", near(0, 2))}               | ${"B1&lt;&gt;C1"}
  ${"the operator that joins texts"}   | ${binary(near(0, 1), "&", number(1))}                 | ${"B1&amp;1"}
  ${"the sheet of a fixed reference"}  | ${fixedCell("P&L <old>", 0, 1)}                       | ${"'P&amp;L &lt;old&gt;'!$B$1"}
  ${"the sheet of a cell's reference"} | ${near(0, 1, "P&L <old>")}                            | ${"'P&amp;L &lt;old&gt;'!B1"}
  ${"nothing: it leaves the sheet"}    | ${binary(near(-1, 0, "P&L <old>"), "&", near(-1, 0))} | ${"#REF!&amp;#REF!"}
`("escapes what XML reads as its own in $where", ({ formula, xml }) => {
  const parts = xlsxParts(xlsxBytes(planOfCells([cell(0, 0, { value: 1, formula })])));
  expect(cellXml(parts, COVER, "A1")).toContain(`<f>${xml}</f>`);
});

it("prefixes functions that are younger than the file format", () => {
  expect(cellXml(sample, TOTALS, "D11")).toContain("<f>_xlfn.SWITCH(");
});

it("stores a call of ours as a dynamic array under its file name", () => {
  expect(cellXml(sample, TOTALS, "D10")).toMatch(
    /^<c r="D10" s="\d+" cm="1"><f t="array" ref="D10">IFERROR\(_xldudf_TCO_LLMSPEND\(.*<v>7875<\/v><\/c>$/,
  );
  expect(sample.has("xl/metadata.xml")).toBe(true);
});

it("writes no metadata where nothing needs the add-in", () => {
  const formula = call("SUM", number(1), number(2));
  const parts = xlsxParts(xlsxBytes(planOfCells([cell(0, 0, { value: 3, formula })])));
  expect(parts.has("xl/metadata.xml")).toBe(false);
});

it("keeps rows that have a height but no cell, in order", () => {
  const sheet = smallSheet({
    cells: [cell(0, 0, { value: 1 }), cell(4, 0, { value: 2 })],
    rowHeights: [{ row: 2, height: 30 }],
  });
  const parts = xlsxParts(xlsxBytes(smallPlan([sheet])));
  expect(attributesOf(parts, COVER, "row")).toEqual([
    { r: "1" },
    { r: "3", ht: "30", customHeight: "1" },
    { r: "5" },
  ]);
});

it("colours the tab, hides gridlines, opens on the first sheet and sets widths", () => {
  expect(attributesOf(sample, COVER, "tabColor")).toEqual([{ rgb: "FF1F3864" }]);
  expect(attributesOf(sample, COVER, "sheetView")).toEqual([
    { showGridLines: "0", tabSelected: "1", workbookViewId: "0" },
  ]);
  expect(attributesOf(sample, TOTALS, "sheetView")[0]?.["tabSelected"]).toBeUndefined();
  expect(attributesOf(sample, RATE_CARD, "col").map(({ width }) => width)).toEqual([
    "28",
    "14",
    "14",
    "14",
  ]);
});

it.each`
  freeze                     | pane
  ${{ rows: 4, columns: 3 }} | ${{ xSplit: "3", ySplit: "4", topLeftCell: "D5", activePane: "bottomRight", state: "frozen" }}
  ${{ rows: 3, columns: 0 }} | ${{ ySplit: "3", topLeftCell: "A4", activePane: "bottomLeft", state: "frozen" }}
  ${{ rows: 0, columns: 2 }} | ${{ xSplit: "2", topLeftCell: "C1", activePane: "topRight", state: "frozen" }}
`("freezes $freeze", ({ freeze, pane }) => {
  const parts = xlsxParts(xlsxBytes(smallPlan([smallSheet({ freeze })])));
  expect(attributesOf(parts, COVER, "pane")).toEqual([pane]);
});

const AREA = { row: 1, column: 1, rows: 1, columns: 2 };
const WORDS = { title: "Title", message: "Message", area: AREA };
it.each<[Validation, string, string | undefined, readonly string[]]>([
  [{ ...WORDS, kind: "list", values: ["low", 'a "b"'] }, "list", undefined, ['"low,a ""b"""']],
  [{ ...WORDS, kind: "whole", minimum: 0, maximum: 9 }, "whole", "between", ["0", "9"]],
  [
    { ...WORDS, kind: "whole", minimum: 0, above: true, maximum: 9 },
    "whole",
    "between",
    ["1", "9"],
  ],
  [{ ...WORDS, kind: "decimal", minimum: 0.5 }, "decimal", "greaterThanOrEqual", ["0.5"]],
  [{ ...WORDS, kind: "decimal", minimum: 0, above: true }, "decimal", "greaterThan", ["0"]],
  [
    { ...WORDS, kind: "decimal", minimum: 0, above: true, maximum: 1 },
    "custom",
    undefined,
    ["AND(ISNUMBER(B2),B2>0,B2<=1)"],
  ],
])("validates %j", (validation, type, operator, formulas) => {
  const parts = xlsxParts(xlsxBytes(smallPlan([smallSheet({ validations: [validation] })])));
  const [element] = elementsOf(parts, COVER, "dataValidation");
  expect(element?.attributes).toMatchObject({
    type,
    sqref: "B2:C2",
    promptTitle: "Title",
    prompt: "Message",
    errorTitle: "Title",
    error: "Message",
    showInputMessage: "1",
    showErrorMessage: "1",
    errorStyle: "stop",
  });
  expect(element?.attributes["operator"]).toBe(operator);
  expect(element?.children.map(({ text }) => text)).toEqual(formulas);
});

it("writes conditional formats as formulas over their first cell", () => {
  expect(attributesOf(sample, TOTALS, "conditionalFormatting")).toEqual([
    { sqref: "D9:F9" },
    { sqref: "D8:F8" },
  ]);
  expect(elementsOf(sample, TOTALS, "formula").map(({ text }) => text)).toEqual(["D9<>0", "D8<0"]);
  expect(attributesOf(sample, TOTALS, "cfRule")).toEqual([
    { type: "expression", dxfId: "0", priority: "1" },
    { type: "expression", dxfId: "1", priority: "2" },
  ]);
});

it("links inside by place, outside by relationship", () => {
  expect(attributesOf(sample, COVER, "hyperlink")).toEqual([
    { ref: "A5", location: "'Year''s totals'!A1" },
    { ref: "A6", "r:id": "rId1" },
  ]);
  expect(attributesOf(sample, "xl/worksheets/_rels/sheet1.xml.rels", "Relationship")).toEqual([
    {
      Id: "rId1",
      Type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
      Target: "https://example.org/prices?a=1&b=2",
      TargetMode: "External",
    },
  ]);
});

it("prints as many pages wide and on the paper asked for, with footer and page breaks", () => {
  expect(attributesOf(sample, COVER, "pageSetup")).toEqual([
    { paperSize: "9", orientation: "portrait", fitToWidth: "1", fitToHeight: "0" },
  ]);
  expect(attributesOf(sample, TOTALS, "pageSetup")[0]).toMatchObject({
    paperSize: "8",
    orientation: "landscape",
    fitToWidth: "2",
  });
  expect(attributesOf(sample, TOTALS, "pageSetUpPr")).toEqual([{ fitToPage: "1" }]);
  expect(partText(sample, COVER)).toContain(
    "<oddFooter>&amp;L&amp;F&amp;CR&amp;&amp;D &lt;draft&gt;&amp;RPage &amp;P of &amp;N</oddFooter>",
  );
  // A break before the zero-based row 12 comes after row 12 as Excel counts.
  expect(attributesOf(sample, TOTALS, "brk").map(({ id }) => id)).toEqual(["12", "28"]);
});

it("prints at a scale of its own where pages end between columns", () => {
  expect(attributesOf(sample, RATE_CARD, "pageSetup")).toEqual([
    { paperSize: "9", orientation: "portrait", scale: "85" },
  ]);
  // Excel would end no page where it is told to while it fits the sheet to a number of pages.
  expect(attributesOf(sample, RATE_CARD, "pageSetUpPr")).toEqual([{ fitToPage: "0" }]);
  // A break before the zero-based column 2 comes after column 2 as Excel counts; 1,048,576 rows.
  expect(partText(sample, RATE_CARD)).toContain(
    '</headerFooter><colBreaks count="1" manualBreakCount="1"><brk id="2" max="1048575" man="1"/></colBreaks>',
  );
});

it("makes a table of the header cells and the rows below", () => {
  expect(attributesOf(sample, "xl/tables/table1.xml", "table")[0]).toMatchObject({
    displayName: "tco_prices",
    ref: "A3:C6",
  });
  expect(
    attributesOf(sample, "xl/tables/table1.xml", "tableColumn").map(({ name }) => name),
  ).toEqual(["Item", "Unit", "Price"]);
  expect(attributesOf(sample, RATE_CARD, "tablePart")).toEqual([{ "r:id": "rId1" }]);
});

it("does not protect a sheet", () => {
  for (const [path, xml] of sample)
    expect([path, xml.includes("sheetProtection")]).toEqual([path, false]);
});
