import type { Scenario } from "../../scenarios/scenario";
import type { Table, TableColumn, TableSheet } from "../../scenarios/table-sheet";
import { blank } from "../draft";
import { LEGIBLE_ROWS } from "../paper";
import type { SheetDraft } from "../sheet-draft";
import { sheetTop } from "../sheet-top";
import { tableChart } from "./table-chart";
import { farthestAbove } from "./table-formula";
import { COLUMN, headRows, noteColumn, sourceColumn, tableWidth } from "./table-grid";
import { tableRows } from "./table-rows";

/** Rows of title and checks that stay in view; above a single table its header as well. */
const TOP = 4;
const HEADER = 3;
const LABELS = [20, 36];
const WIDTH = { words: 34, verdict: 18, number: 15, source: 18 };

/** A sheet of the scenario's own tables, one below the other. */
export function tablesSheet(scenario: Scenario, sheet: TableSheet): SheetDraft {
  const { id, name, subtitle, tables } = sheet;
  const top = sheetTop(name, subtitle);
  const blocks = tables.map((table, i) => [
    ...Array.from({ length: i === 0 ? 0 : rowsBefore(table) }, () => blank),
    ...tableRows(scenario, table),
  ]);
  const alone = tables.length === 1;
  const rows = [...top, ...blocks.flat()];
  return {
    id,
    name,
    class: "output",
    rows,
    columnWidths: columnWidths(tables),
    freeze: { rows: alone ? top.length + HEADER : TOP, columns: COLUMN },
    charts: (book) => tables.flatMap((table) => tableChart(table, book)),
    print: {
      orientation: "landscape",
      columns: Math.max(...tables.map(tableWidth)),
      ...(alone ? { repeatRows: HEADER } : {}),
      onePage: rows.length <= LEGIBLE_ROWS,
    },
  };
}

/** Blank rows that part a table from the one above, so many that ABOVE reads none of its figures. */
function rowsBefore(table: Table): number {
  return Math.max(1, farthestAbove(table) - headRows(table));
}

/** What a formula says is short, what is typed may be a sentence. */
function widthOf({ unit, formula }: TableColumn): number {
  if (unit !== "text") return WIDTH.number;
  return formula === undefined ? WIDTH.words : WIDTH.verdict;
}

/** A source stands on one line, and may be the last that is printed. */
function sourceWidth({ rows }: Table): number {
  return Math.max(WIDTH.source, ...rows.map(({ source = "" }) => source.length + 3));
}

/** Words need more room than numbers; what stands below each other takes the wider. */
function columnWidths(tables: readonly Table[]): readonly number[] {
  const widths = tables.map((table) => [
    ...LABELS,
    ...table.columns.map(widthOf),
    ...(sourceColumn(table) === undefined ? [] : [sourceWidth(table)]),
    ...(noteColumn(table) === undefined ? [] : [WIDTH.words]),
  ]);
  const count = Math.max(...tables.map(tableWidth));
  return Array.from({ length: count }, (_, at) =>
    Math.max(...widths.map((each) => each[at] ?? WIDTH.number)),
  );
}
