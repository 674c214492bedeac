import { xlsxBytes } from "../../../src/hosts/xlsx/xlsx-bytes";
import type { CellStyle } from "../../../src/workbook/plan";
import { cell } from "../../support/sample-cells";
import { samplePlan } from "../../support/sample-plan";
import { planOfCells } from "../../support/small-plan";
import { elementsOf, xlsxParts, type Parts } from "../../support/xlsx-parts";
import type { XmlElement } from "../../support/xml-element";

const STYLES = "xl/styles.xml";

const listOf = (parts: Parts, name: string): readonly XmlElement[] =>
  elementsOf(parts, STYLES, name)[0]?.children ?? [];

/** The format of the only cell of a workbook, with what it points to. */
function formatOf(style: Partial<CellStyle>) {
  const parts = xlsxParts(xlsxBytes(planOfCells([cell(0, 0, { value: 1, style })])));
  const [found] = elementsOf(parts, "xl/worksheets/sheet1.xml", "c");
  const format = listOf(parts, "cellXfs")[Number(found?.attributes["s"] ?? 0)];
  const pointed = (list: string, id: string): XmlElement | undefined =>
    listOf(parts, list)[Number(format?.attributes[id])];
  const child = (element: XmlElement | undefined, name: string) =>
    element?.children.find((inner) => inner.name === name);
  return {
    format,
    alignment: child(format, "alignment")?.attributes,
    protection: child(format, "protection")?.attributes,
    font: pointed("fonts", "fontId")?.children.map(({ name, attributes }) => [
      name,
      ...Object.values(attributes),
    ]),
    fill: child(pointed("fills", "fillId")?.children[0], "fgColor")?.attributes["rgb"],
    border: pointed("borders", "borderId")
      ?.children.filter(({ attributes }) => attributes["style"] !== undefined)
      .map(({ name, attributes }) => `${name} ${attributes["style"]}`),
    numberFormat: listOf(parts, "numFmts").find(
      ({ attributes }) => attributes["numFmtId"] === format?.attributes["numFmtId"],
    )?.attributes["formatCode"],
  };
}

it("writes a font's parts in the order of the schema", () => {
  const style = { bold: true, italic: true, underline: true, size: 14, color: "0000FF" };
  expect(formatOf(style).font).toEqual([
    ["b"],
    ["i"],
    ["u"],
    ["sz", "14"],
    ["color", "FF0000FF"],
    ["name", "Calibri"],
    ["family", "2"],
    ["scheme", "minor"],
  ]);
});

it("is Calibri 11 where nothing else is asked for", () => {
  expect(formatOf({}).font?.slice(0, 3)).toEqual([
    ["sz", "11"],
    ["color", "1"],
    ["name", "Calibri"],
  ]);
});

it.each`
  border      | lines
  ${"top"}    | ${["top thin"]}
  ${"bottom"} | ${["bottom thin"]}
  ${"total"}  | ${["top thin", "bottom double"]}
  ${"box"}    | ${["left thin", "right thin", "top thin", "bottom thin"]}
`("draws the border $border", ({ border, lines }) => {
  expect(formatOf({ border }).border).toEqual(lines);
});

it.each`
  style                            | alignment
  ${{ align: "center" }}           | ${{ horizontal: "center" }}
  ${{ valign: "top", wrap: true }} | ${{ vertical: "top", wrapText: "1" }}
  ${{ indent: 2 }}                 | ${{ horizontal: "left", indent: "2" }}
  ${{ align: "right", indent: 1 }} | ${{ horizontal: "right", indent: "1" }}
`("aligns $style", ({ style, alignment }) => {
  expect(formatOf(style).alignment).toEqual(alignment);
});

it("fills, formats numbers and unlocks", () => {
  const code = '#,##0_);(#,##0);"–"_);@_)';
  const found = formatOf({ fill: "FFF2CC", numberFormat: code, unlocked: true });
  expect(found.fill).toBe("FFFFF2CC");
  expect(found.numberFormat).toBe(code);
  expect(found.protection).toEqual({ locked: "0" });
});

it("leaves a cell locked unless its style says otherwise", () => {
  expect(formatOf({ fill: "FFF2CC" }).protection).toBeUndefined();
});

it("writes each format once, however many cells have it", () => {
  const style = { bold: true, fill: "D9E1F2" };
  const cells = [0, 1, 2].map((row) => cell(row, 0, { value: row, style: { ...style } }));
  const parts = xlsxParts(xlsxBytes(planOfCells(cells)));
  // The normal one and that of the cells; fills keep two places for Excel.
  expect(["fonts", "fills", "cellXfs"].map((name) => listOf(parts, name).length)).toEqual([
    2, 3, 2,
  ]);
});

it("colours a conditional format's text and background", () => {
  const parts = xlsxParts(xlsxBytes(samplePlan));
  const [first] = listOf(parts, "dxfs");
  expect(first?.children.map(({ name }) => name)).toEqual(["font", "fill"]);
  const dxfs = elementsOf(parts, STYLES, "dxfs")[0];
  expect(dxfs?.attributes["count"]).toBe("2");
});
