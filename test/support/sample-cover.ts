import type { SheetPlan } from "../../src/workbook/plan";
import { cell, inOrder } from "./sample-cells";
import { binary, call, fixedCell, number, text } from "./sample-trees";

const LINK = { underline: true, color: "0563C1" };

/** A cover with every kind of value, border, alignment and link. */
export const sampleCover: SheetPlan = {
  id: "cover",
  name: "Cover",
  class: "cover",
  tabColor: "1F3864",
  columnWidths: [34, 24, 14, 14],
  rowHeights: [
    { row: 0, height: 26 },
    { row: 1, height: 48 },
  ],
  validations: [],
  conditionalFormats: [],
  charts: [],
  tables: [],
  print: {
    orientation: "portrait",
    paper: "A4",
    area: { row: 0, column: 0, rows: 11, columns: 4 },
    footer: { left: "&F", center: "R&&D <draft>", right: "Page &P of &N" },
    pageBreaks: [],
  },
  cells: inOrder([
    cell(0, 0, {
      value: "Sample comparison",
      style: { bold: true, size: 16, fill: "1F3864", color: "FFFFFF", valign: "center" },
    }),
    cell(0, 1, { value: null, style: { fill: "1F3864" } }),
    cell(1, 0, {
      value: 'First line\nsecond line  with "<&>" – é 😀',
      style: { wrap: true, valign: "top" },
    }),
    cell(2, 0, { value: "  spaces at both ends  " }),
    cell(3, 0, { value: "=1+1 is a text" }),
    cell(4, 0, {
      value: "Totals of the year",
      style: LINK,
      link: { to: { sheet: "Year's totals", row: 0, column: 0 } },
    }),
    cell(5, 0, {
      value: "Price list",
      style: LINK,
      link: { url: "https://example.org/prices?a=1&b=2" },
    }),
    cell(1, 1, { value: true, style: { align: "center" } }),
    cell(2, 1, { value: false }),
    cell(3, 1, { value: { error: "#N/A" }, style: { align: "right" } }),
    cell(4, 1, { value: 46158, style: { numberFormat: "yyyy-mm-dd", align: "left" } }),
    cell(5, 1, {
      value: "Case base",
      formula: binary(text("Case "), "&", fixedCell("Rate card", 10, 1)),
      style: { italic: true, indent: 2 },
    }),
    cell(6, 1, {
      value: true,
      formula: binary(fixedCell("Year's totals", 6, 3), ">", fixedCell("Year's totals", 6, 4)),
    }),
    cell(7, 1, { value: { error: "#DIV/0!" }, formula: binary(number(1), "/", number(0)) }),
    cell(8, 1, {
      value: "",
      formula: call("IF", fixedCell(undefined, 2, 1), text("yes"), text("")),
    }),
    cell(10, 0, { value: "Line above", style: { border: "top" } }),
    cell(10, 1, { value: "Line below", style: { border: "bottom" } }),
    cell(10, 2, { value: 1234.5, style: { border: "total", numberFormat: "#,##0_)" } }),
    cell(10, 3, { value: -0.25, style: { border: "box", numberFormat: '0.0%_);(0.0%);"–"_)' } }),
  ]),
};
