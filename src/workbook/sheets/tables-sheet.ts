import type { Scenario } from "../../scenarios/scenario";
import type { TableColumn, TableSheet } from "../../scenarios/table-sheet";
import { blank } from "../draft";
import { LEGIBLE_ROWS, LEGIBLE_WIDTH } from "../paper";
import type { SheetDraft } from "../sheet-draft";
import { sheetTop } from "../sheet-top";
import { tableChart } from "./table-chart";
import { farthestAbove } from "./table-formula";
import {
  COLUMN,
  columnOf,
  headRows,
  isSpread,
  isText,
  noteColumn,
  sourceColumn,
  tableWidth,
  titleRows,
  type PlacedTable,
} from "./table-grid";
import { tableRows } from "./table-rows";

/** Rows of title and checks that stay in view; above a single table its header as well. */
const TOP = 4;
const LABELS = [20, 28];
const WIDTH = { words: 34, verdict: 18, number: 16, source: 18 };

/** A sheet of the scenario's own tables, one below the other. */
export function tablesSheet(scenario: Scenario, sheet: TableSheet): SheetDraft {
  const { id, name, subtitle } = sheet;
  const span = Math.max(...sheet.tables.map(({ columns }) => columns.length));
  const tables = sheet.tables.map((table): PlacedTable => ({ ...table, span }));
  const top = sheetTop(name, subtitle);
  const blocks = tables.map((table, i) => [
    ...Array.from({ length: i === 0 ? 0 : rowsBefore(table) }, () => blank),
    ...tableRows(scenario, table),
  ]);
  const [first, ...others] = tables;
  const alone = first && others.length === 0 ? titleRows(first) : 0;
  const rows = [...top, ...blocks.flat()];
  const widths = columnWidths(tables);
  const width = widths.reduce((sum, each) => sum + each, 0);
  return {
    id,
    name,
    class: "output",
    rows,
    columnWidths: widths,
    freeze: { rows: alone > 0 ? top.length + alone : TOP, columns: COLUMN },
    charts: (book) => tables.flatMap((table) => tableChart(table, book)),
    print: {
      orientation: "landscape",
      paper: width > LEGIBLE_WIDTH ? "A3" : "A4",
      columns: Math.max(...tables.map(tableWidth)),
      ...(alone > 0 ? { repeatRows: alone } : {}),
      onePage: rows.length <= LEGIBLE_ROWS,
    },
  };
}

/** Blank rows that part a table from the one above, so many that ABOVE reads none of its figures. */
function rowsBefore(table: PlacedTable): number {
  return Math.max(1, farthestAbove(table) - headRows(table));
}

/** What a formula says is short, what is typed may be a sentence. */
function widthOf(column: TableColumn): number {
  if (!isText(column)) return WIDTH.number;
  return column.formula === undefined ? WIDTH.words : WIDTH.verdict;
}

/** A source stands on one line, and may be the last that is printed. */
function sourceWidth({ rows }: PlacedTable): number {
  return Math.max(WIDTH.source, ...rows.map(({ source = "" }) => source.length + 3));
}

/** Words need more room than numbers; what stands below each other takes the wider. */
function columnWidths(tables: readonly PlacedTable[]): readonly number[] {
  const widths = new Map(LABELS.map((width, at) => [at, width]));
  const widen = (at: number | undefined, width: number) => {
    if (at !== undefined) widths.set(at, Math.max(widths.get(at) ?? WIDTH.number, width));
  };
  for (const table of tables) {
    if (!isSpread(table))
      table.columns.forEach((column, i) => widen(columnOf(table, i), widthOf(column)));
    widen(sourceColumn(table), sourceWidth(table));
    widen(noteColumn(table), WIDTH.words);
  }
  const count = Math.max(...tables.map(tableWidth));
  return Array.from({ length: count }, (_, at) => widths.get(at) ?? WIDTH.number);
}
