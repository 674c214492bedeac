import type { Tree } from "../../src/formula/tree";
import type { CellValue, PlanCell, SheetPlan } from "../../src/workbook/plan";
import { cell, inOrder, rowOf } from "./sample-cells";
import { sampleCharts } from "./sample-charts";
import {
  binary,
  call,
  fixedCell,
  inColumn,
  inRow,
  name,
  near,
  nearRows,
  number,
  text,
} from "./sample-trees";

const MONEY = '#,##0_);(#,##0);"–"_);@_)';
const CHECK = '[=0]"OK";[Red]"CHECK"';
const HEADER = { bold: true, fill: "D9E1F2", border: "bottom", wrap: true } as const;

interface Line {
  readonly row: number;
  readonly labels: readonly [id: string, label: string, unit: string];
  readonly formula: Tree;
  readonly values: readonly CellValue[];
  readonly numberFormat: string;
  readonly color?: string;
}

/** The factor of the column's approach: B14:D14 of the rate card, seen from D5 and below. */
const factor = (row: number): Tree => near(13 - row, -2, "Rate card");
const price = (row: number): Tree => fixedCell("Rate card", row, 2);

const lines: readonly Line[] = [
  {
    row: 4,
    labels: ["PLT.fees", "Run fees", "EUR/month"],
    formula: binary(binary(price(3), "*", name("tco_volume")), "*", factor(4)),
    values: [2350, 1175, 4700],
    numberFormat: MONEY,
    color: "008000",
  },
  {
    row: 5,
    labels: ["PLT.staff", "Staff", "EUR/month"],
    formula: binary(binary(price(4), "/", number(12)), "*", factor(5)),
    values: [9166.66666666667, 4583.33333333333, 18333.3333333333],
    numberFormat: MONEY,
    color: "008000",
  },
  {
    row: 6,
    labels: ["TOT.month", "Total", "EUR/month"],
    formula: call("SUM", nearRows(-2, -1)),
    values: [11516.6666666667, 5758.33333333333, 23033.3333333333],
    numberFormat: MONEY,
  },
  {
    row: 7,
    labels: ["TOT.saving", "Saving", "1"],
    formula: call(
      "IF",
      binary(inColumn(3, -1), "=", number(0)),
      number(0),
      binary(number(1), "-", binary(near(-1, 0), "/", inColumn(3, -1))),
    ),
    values: [0, 0.5, -1],
    numberFormat: '0.0%_);(0.0%);"–"_)',
  },
  {
    row: 8,
    labels: ["CHK.sum", "Lines add to the total", "1"],
    formula: call(
      "IF",
      binary(
        call("ABS", binary(binary(near(-2, 0), "-", near(-3, 0)), "-", near(-4, 0))),
        "<",
        number("0.01"),
      ),
      number(0),
      number(1),
    ),
    values: [0, 0, 0],
    numberFormat: CHECK,
  },
  {
    row: 9,
    labels: ["CHK.engine", "Engine", "USD/month"],
    formula: call(
      "IFERROR",
      call("TCO.LLMSPEND", number(1500000000), number(225000000), number(3), number(15)),
      text("n/a"),
    ),
    // 1,500 × 3 + 225 × 15
    values: [7875],
    numberFormat: MONEY,
  },
  {
    row: 10,
    labels: ["CHK.case", "Number of the case", "1"],
    formula: call(
      "SWITCH",
      fixedCell("Rate card", 10, 1),
      text("low"),
      number(1),
      text("base"),
      number(2),
      number(3),
    ),
    values: [2],
    numberFormat: "0",
  },
];

const lineCells = (line: Line): readonly PlanCell[] => [
  ...rowOf(line.row, 0, line.labels),
  ...line.values.map((value, index) =>
    cell(line.row, 3 + index, {
      value,
      formula: line.formula,
      style: {
        role: "calc",
        numberFormat: line.numberFormat,
        ...(line.color === undefined ? {} : { color: line.color }),
        ...(line.row === 6 ? { border: "total" as const, bold: true } : {}),
      },
    }),
  ),
];

const curves: readonly (readonly number[])[] = [
  [0, 9000, 1000],
  [50000, 11350, 5750],
  [100000, 13700, 10500],
  [150000, 16050, 15250],
  [200000, 18400, 20000],
];

/** Totals with formulas, checks, an engine call and the four kinds of chart. */
export const sampleTotals: SheetPlan = {
  id: "totals",
  name: "Year's totals",
  class: "calc",
  tabColor: "2E75B6",
  columnWidths: [12, 26, 12, 14, 14, 14, 3, 12, 12, 12],
  rowHeights: [{ row: 3, height: 30 }],
  freeze: { rows: 4, columns: 3 },
  validations: [],
  conditionalFormats: [
    {
      area: { row: 8, column: 3, rows: 1, columns: 3 },
      when: binary(near(0, 0), "<>", number(0)),
      color: "9C0006",
      fill: "FFC7CE",
    },
    {
      area: { row: 7, column: 3, rows: 1, columns: 3 },
      when: binary(near(0, 0), "<", number(0)),
      color: "9C5700",
      fill: "FFEB9C",
    },
  ],
  charts: sampleCharts,
  tables: [],
  print: {
    orientation: "landscape",
    paper: "A3",
    area: { row: 0, column: 0, rows: 44, columns: 10 },
    titleRows: { first: 3, last: 3 },
    titleColumns: { first: 0, last: 1 },
    pagesWide: 2,
    footer: { left: "&F", center: "&A", right: "Page &P of &N" },
    pageBreaks: [12, 28],
  },
  cells: inOrder([
    cell(0, 0, { value: "Totals", style: { bold: true, size: 14 } }),
    cell(1, 0, {
      value: "self hosted costs 11,517 EUR a month",
      formula: binary(
        binary(fixedCell(undefined, 3, 3), "&", text(" costs ")),
        "&",
        binary(call("FIXED", fixedCell(undefined, 6, 3), number(0)), "&", text(" EUR a month")),
      ),
      style: { role: "output" },
    }),
    ...rowOf(3, 0, ["Id", "Line", "Unit", "self hosted", "managed", "hybrid"], HEADER),
    ...lines.flatMap(lineCells),
    cell(11, 3, { value: "self hosted", formula: inRow(3), style: { role: "calc" } }),
    ...rowOf(3, 7, ["Volume", "self hosted", "managed"], HEADER),
    ...curves.flatMap((values, index) =>
      rowOf(4 + index, 7, values, { role: "data", numberFormat: "#,##0_)" }),
    ),
  ]),
};
