import type { Tree } from "../../formula/tree";
import { messageId } from "../../scenarios/message-id";
import type { Scenario } from "../../scenarios/scenario";
import type { TableColumn, TableRow } from "../../scenarios/table-sheet";
import {
  blank,
  compute,
  row,
  write,
  type DraftCell,
  type RowContext,
  type RowDraft,
} from "../draft";
import { ID, LABEL } from "../grid";
import { numberFormats } from "../number-formats";
import { dataStyle, figureStyle, styles } from "../styles";
import { unitWords } from "../unit-words";
import { columnTree, messageTree } from "./table-formula";
import {
  CHART_ROWS,
  COLUMN,
  columnOf,
  hasBasis,
  hasUnits,
  isSpread,
  isText,
  noteColumn,
  sourceColumn,
  type PlacedTable,
} from "./table-grid";

const chartRoom = Array.from({ length: CHART_ROWS + 1 }, () => blank);

/** Title, header and rows of a table, then its note, and what its chart shows. */
export function tableRows(scenario: Scenario, table: PlacedTable): readonly RowDraft[] {
  const { title, rows, note, chart } = table;
  return [
    row(write(ID, title, styles.section)),
    headerRow(table),
    ...(hasUnits(table) ? [unitRow(table)] : []),
    ...(hasBasis(table) ? [basisRow(table)] : []),
    ...rows.map((each) => figuresRow(scenario, table, each)),
    ...(note === undefined ? [] : [row(write(ID, note, styles.muted))]),
    ...(chart ? [messageRow(scenario, table, chart.message), ...chartRoom] : []),
  ];
}

/** Words stand clear of the figures to their left. */
const indented = { indent: 1 } as const;
const words = { wrap: true, ...indented } as const;
/** All texts of a row begin on one line, however many lines one of them takes. */
const top = { valign: "top" } as const;

function headerRow(table: PlacedTable): RowDraft {
  const textHeader = { ...styles.headerLow, ...words };
  const numberHeader = { ...styles.headerLow, align: "right" } as const;
  return row(
    write(ID, "Id", styles.headerLow),
    write(LABEL, table.row_label ?? "Line", styles.headerLow),
    ...table.columns.map((column, i) =>
      write(columnOf(table, i), column.label, isText(column) ? textHeader : numberHeader),
    ),
    ...optional(sourceColumn(table), "Source", textHeader),
    ...optional(noteColumn(table), "Note", textHeader),
  );
}

/** Part of the header: no figure below it is without a unit. */
function unitRow(table: PlacedTable): RowDraft {
  return row(
    write(ID, "", styles.header),
    ...table.columns.map((column, i) =>
      isText(column)
        ? write(columnOf(table, i), "", styles.header)
        : write(columnOf(table, i), unitWords(column.unit, column.format), styles.headerUnit),
    ),
  );
}

function basisRow(table: PlacedTable): RowDraft {
  const style = { ...styles.muted, ...top, wrap: true } as const;
  return row(
    write(LABEL, "Basis", style),
    ...table.columns.flatMap((column, i) => {
      const align = isText(column) ? indented : ({ align: "right" } as const);
      return optional(columnOf(table, i), column.basis, { ...style, ...align });
    }),
  );
}

function figuresRow(scenario: Scenario, table: PlacedTable, each: TableRow): RowDraft {
  const muted = { ...styles.muted, ...top } as const;
  return {
    id: each.id,
    at: { column: COLUMN, per: "single" },
    cells: (context) => [
      write(ID, each.id, muted),
      write(LABEL, each.label, styles.top),
      ...table.columns.flatMap((column, i) =>
        column.formula === undefined
          ? typed(columnOf(table, i), column, each, isSpread(table))
          : [
              computed(
                columnOf(table, i),
                column,
                columnTree(column.formula, scenario, table, context),
              ),
            ],
      ),
      ...optional(sourceColumn(table), each.source, { ...muted, ...indented }),
      ...optional(noteColumn(table), each.note, { ...muted, ...words }),
    ],
  };
}

const look = ({ total }: TableColumn) => ({ ...top, ...(total ? { bold: true } : {}) }) as const;

function computed(at: number, column: TableColumn, formula: Tree): DraftCell {
  const align = isText(column) ? ({ align: "left", ...indented } as const) : {};
  // A formula edited in a cell of format @ would become a text.
  const format = isText(column) ? "General" : numberFormats[column.format];
  const style = figureStyle("output", format, { ...look(column), ...align });
  return compute(at, formula, style);
}

function typed(
  at: number,
  column: TableColumn,
  { values }: TableRow,
  runsOn: boolean,
): readonly DraftCell[] {
  const value = values[column.id];
  if (value === undefined) return [];
  if (typeof value === "number")
    return [write(at, value, dataStyle(numberFormats[column.format], look(column)))];
  return [write(at, value, { ...styles.top, ...(runsOn ? indented : words) })];
}

function messageRow(scenario: Scenario, table: PlacedTable, message: string): RowDraft {
  const id = messageId(table);
  const style = figureStyle("output", "General", { align: "left", bold: true });
  return {
    id,
    at: { column: LABEL, per: "single" },
    cells: (context: RowContext) => [
      write(ID, id, styles.muted),
      compute(LABEL, messageTree(message, scenario, table, context), style),
    ],
  };
}

function optional(
  column: number | undefined,
  text: string | undefined,
  style: DraftCell["style"],
): readonly DraftCell[] {
  return column === undefined || text === undefined ? [] : [write(column, text, style)];
}
