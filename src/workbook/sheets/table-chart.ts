import { messageId } from "../../scenarios/message-id";
import { placeOf, type AddressBook } from "../address-book";
import { ID, LABEL } from "../grid";
import { numberFormats } from "../number-formats";
import type { ChartPlan, ChartSeries, SheetArea } from "../plan";
import { unitWords } from "../unit-words";
import { CHART_ROWS, columnAt, headRows, tableWidth, type PlacedTable } from "./table-grid";

const COLORS = ["1F4E79", "9DC3E6", "C55A11", "F4B183", "7030A0", "548235"];

/** The chart that a table asks for, below its message. */
export function tableChart(table: PlacedTable, book: AddressBook): readonly ChartPlan[] {
  const { id, chart, columns } = table;
  if (!chart) return [];
  const message = placeOf(book, messageId(table));
  const column = areaOf(table, book);
  const measured = columns.find((one) => one.id === chart.columns[0]);
  const format = measured?.format ?? "money";
  return [
    {
      name: id,
      kind: chart.kind === "waterfall" ? "stackedColumn" : chart.kind,
      title: { sheet: message.sheet, row: message.row, column: LABEL },
      altText: chart.alt,
      anchor: { row: message.row + 1, column: ID, rows: CHART_ROWS, columns: tableWidth(table) },
      categories: chart.along === undefined ? column(LABEL) : column(columnAt(table, chart.along)),
      series: chart.columns.map((each, i) => series(table, column, each, i)),
      categoryAxisTitle: chart.axis,
      valueAxisTitle: unitWords(measured?.unit ?? "1", format),
      valueFormat: format === "money" ? "#,##0" : numberFormats[format],
    },
  ];
}

function series(
  table: PlacedTable,
  column: (at: number) => SheetArea,
  id: string,
  index: number,
): ChartSeries {
  const values = column(columnAt(table, id));
  // The table's head begins with its title, its header is the row below.
  const { sheet, row, column: at } = values;
  const name = { sheet, row: row - headRows(table) + 1, column: at };
  const base = table.chart?.kind === "waterfall" && index === 0;
  const color = COLORS[index % COLORS.length] ?? "";
  return { name, values, color, ...(base ? { invisible: true as const } : {}) };
}

/** A column of the sheet over the rows of the table. */
function areaOf({ rows }: PlacedTable, book: AddressBook): (column: number) => SheetArea {
  const { sheet, row } = placeOf(book, rows[0]?.id ?? "");
  return (column) => ({ sheet, row, column, rows: rows.length, columns: 1 });
}
