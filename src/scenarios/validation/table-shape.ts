import type { Table, TableChart, TableColumn, TableRow, TableSheet } from "../table-sheet";
import { format } from "./input-shape";
import { list } from "./list-reader";
import { mapping } from "./mapping-reader";
import { scalar } from "./reader";
import { optional, record } from "./record-reader";
import { flag, formula, oneOf, text, unit } from "./scalar-readers";

const column = record<TableColumn>({
  id: text,
  label: text,
  unit,
  format,
  formula: optional(formula),
  basis: optional(text),
  total: optional(flag),
});

const typed = scalar(
  "a number or a text",
  (given) => Number.isFinite(given) || typeof given === "string",
);

const row = record<TableRow>({
  id: text,
  label: text,
  source: optional(text),
  note: optional(text),
  values: mapping(typed),
});

const chart = record<TableChart>({
  kind: oneOf<TableChart["kind"]>("stackedColumn", "bar", "scatter", "columnAndLine", "waterfall"),
  message: formula,
  columns: list(text, { filled: true }),
  along: optional(text),
  axis: text,
  alt: text,
});

const table = record<Table>({
  id: text,
  title: text,
  row_label: optional(text),
  note: optional(text),
  columns: list(column, { word: "column", filled: true }),
  rows: list(row, { word: "row", filled: true }),
  chart: optional(chart),
});

export const tableSheet = record<TableSheet>({
  id: text,
  name: text,
  subtitle: text,
  tables: list(table, { word: "table", filled: true }),
});
