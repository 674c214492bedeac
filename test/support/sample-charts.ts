import type { ChartPlan, ChartSeries } from "../../src/workbook/plan";

const SHEET = "Year's totals";
const title = { sheet: SHEET, row: 1, column: 0 };

const acrossApproaches = (row: number, color: string): ChartSeries => ({
  name: { sheet: SHEET, row, column: 1 },
  values: { sheet: SHEET, row, column: 3, rows: 1, columns: 3 },
  color,
});
const curve = (column: number, color: string): ChartSeries => ({
  name: { sheet: SHEET, row: 3, column },
  values: { sheet: SHEET, row: 4, column, rows: 5, columns: 1 },
  color,
});
const approaches = { sheet: SHEET, row: 3, column: 3, rows: 1, columns: 3 };
const money = {
  categoryAxisTitle: "Approach",
  valueAxisTitle: "EUR a month",
  valueFormat: "#,##0",
};

/** One chart of each kind, one of them on a base that is not seen; the last series of `columnAndLine` is the line. */
export const sampleCharts: readonly ChartPlan[] = [
  {
    name: "Composition",
    kind: "stackedColumn",
    title,
    altText: "Stacked columns of fees and staff per approach",
    anchor: { row: 13, column: 0, rows: 14, columns: 5 },
    categories: approaches,
    series: [acrossApproaches(4, "2E75B6"), acrossApproaches(5, "A5A5A5")],
    ...money,
  },
  {
    name: "Drivers",
    kind: "bar",
    title,
    altText: "Bars of the saving per approach, to the left where it costs more",
    anchor: { row: 13, column: 5, rows: 14, columns: 5 },
    categories: approaches,
    series: [acrossApproaches(7, "ED7D31")],
    categoryAxisTitle: "Approach",
    valueAxisTitle: "Saving",
    valueFormat: "0%",
  },
  {
    name: "Flip point",
    kind: "scatter",
    title,
    altText: "Monthly cost of two approaches against the runs a month",
    anchor: { row: 29, column: 0, rows: 14, columns: 5 },
    categories: { sheet: SHEET, row: 4, column: 7, rows: 5, columns: 1 },
    series: [curve(8, "2E75B6"), curve(9, "ED7D31")],
    categoryAxisTitle: "Runs a month",
    valueAxisTitle: "EUR a month",
    valueFormat: "#,##0",
    valuesFromZero: true,
  },
  {
    name: "Years",
    kind: "columnAndLine",
    title,
    altText: "Columns of fees and staff with the total as a line",
    anchor: { row: 29, column: 5, rows: 14, columns: 5 },
    categories: approaches,
    series: [
      acrossApproaches(4, "2E75B6"),
      acrossApproaches(5, "A5A5A5"),
      acrossApproaches(6, "C00000"),
    ],
    ...money,
  },
  {
    name: "Build-up",
    kind: "stackedColumn",
    title,
    altText: "Columns of staff, each standing on the fees, which are not drawn",
    anchor: { row: 45, column: 0, rows: 14, columns: 5 },
    categories: approaches,
    series: [{ ...acrossApproaches(4, "FFFFFF"), invisible: true }, acrossApproaches(5, "A5A5A5")],
    ...money,
  },
];
