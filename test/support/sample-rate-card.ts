import type { CellStyle, SheetPlan } from "../../src/workbook/plan";
import { cell, inOrder, rowOf } from "./sample-cells";

const HEADER = { bold: true, fill: "D9E1F2", border: "bottom" } as const;
const INPUT: CellStyle = { role: "input", color: "0000FF", fill: "FFF2CC", unlocked: true };
const price = { ...INPUT, numberFormat: "0.0000_);(0.0000)" };

/** Prices in an Excel table, inputs with every kind of validation. */
export const sampleRateCard: SheetPlan = {
  id: "rate-card",
  name: "Rate card",
  class: "data",
  tabColor: "7F7F7F",
  columnWidths: [28, 14, 14, 14],
  rowHeights: [],
  freeze: { rows: 3, columns: 0 },
  validations: [
    {
      kind: "whole",
      area: { row: 8, column: 1, rows: 1, columns: 1 },
      minimum: 0,
      maximum: 1000000,
      title: "Volume",
      message: "Runs a month, a whole number up to one million.",
    },
    {
      kind: "decimal",
      area: { row: 9, column: 1, rows: 1, columns: 1 },
      minimum: 0,
      maximum: 1,
      title: "Share",
      message: 'A share between 0 and 1, "0.25" for a quarter.',
    },
    {
      kind: "list",
      area: { row: 10, column: 1, rows: 1, columns: 1 },
      values: ["low", "base", "high"],
      title: "Case",
      message: "Choose one of the three cases.",
    },
    {
      kind: "decimal",
      area: { row: 11, column: 1, rows: 1, columns: 1 },
      minimum: 0,
      above: true,
      title: "Years",
      message: "More than zero.",
    },
    {
      kind: "decimal",
      area: { row: 13, column: 1, rows: 1, columns: 3 },
      minimum: 0,
      title: "Factor",
      message: "Zero or more.",
    },
  ],
  conditionalFormats: [],
  charts: [],
  tables: [
    {
      name: "tco_prices",
      area: { row: 2, column: 0, rows: 4, columns: 3 },
      columns: ["Item", "Unit", "Price"],
    },
  ],
  print: {
    orientation: "portrait",
    paper: "A4",
    area: { row: 0, column: 0, rows: 14, columns: 4 },
    titleRows: { first: 0, last: 2 },
    across: { percent: 85, breaks: [2] },
    footer: { left: "&F", center: "&A", right: "Page &P of &N" },
    pageBreaks: [],
  },
  cells: inOrder([
    cell(0, 0, { value: "Prices and inputs", style: { bold: true, size: 14 } }),
    ...rowOf(2, 0, ["Item", "Unit", "Price"], HEADER),
    ...rowOf(3, 0, ["Run fee", "EUR/run"]),
    ...rowOf(4, 0, ["Engineer", "EUR/year"]),
    ...rowOf(5, 0, ["Support", "EUR/month"]),
    cell(3, 2, { value: 0.047, style: price }),
    cell(4, 2, { value: 110000, style: price }),
    cell(5, 2, { value: 0, style: price }),
    cell(8, 0, { value: "Runs a month" }),
    cell(8, 1, { value: 50000, style: { ...INPUT, numberFormat: "#,##0_)" } }),
    cell(9, 0, { value: "Cached share" }),
    cell(9, 1, { value: 0.25, style: { ...INPUT, numberFormat: "0.0%_)" } }),
    cell(10, 0, { value: "Case" }),
    cell(10, 1, { value: "base", style: INPUT }),
    cell(11, 0, { value: "Years" }),
    cell(11, 1, { value: 3, style: INPUT }),
    cell(13, 0, { value: "Factor of the approach" }),
    ...rowOf(13, 1, [1, 0.5, 2], INPUT),
  ]),
};
