import type { Table, TableColumn } from "../../scenarios/table-sheet";

/** A table on its sheet: sources and notes of all tables stand to the right of the widest one. */
export interface PlacedTable extends Table {
  /** How many columns the widest table of the sheet has. */
  readonly span: number;
}

/** A table's first column after ids and labels. */
export const COLUMN = 2;
/** Rows that a chart takes. */
export const CHART_ROWS = 18;

export const isText = ({ unit }: TableColumn) => unit === "text";
export const hasBasis = ({ columns }: Table) => columns.some(({ basis }) => basis !== undefined);
export const hasUnits = ({ columns }: Table) => !columns.every(isText);
/** Rows that say what stands below: title, header and, but for words alone, units. */
export const titleRows = (table: Table) => (hasUnits(table) ? 3 : 2);
/** Rows above the first row of figures. */
export const headRows = (table: Table) => titleRows(table) + (hasBasis(table) ? 1 : 0);

/** A table of words alone spreads over the columns of the widest: a sentence runs on over those left blank. */
export const isSpread = ({ columns, span }: PlacedTable) =>
  span >= 2 * columns.length &&
  columns.every((column) => isText(column) && column.formula === undefined);

/** Where a table's column stands on the sheet, by its place in the table. */
export function columnOf(table: PlacedTable, place: number): number {
  const { columns, span } = table;
  return COLUMN + (isSpread(table) ? Math.floor((place * span) / columns.length) : place);
}
export const columnAt = (table: PlacedTable, id: string) =>
  columnOf(
    table,
    table.columns.findIndex((one) => one.id === id),
  );

/** Where sources and notes stand; `undefined` where no row has one. */
export function sourceColumn({ span, rows }: PlacedTable): number | undefined {
  return rows.some(({ source }) => source !== undefined) ? COLUMN + span : undefined;
}
export function noteColumn(table: PlacedTable): number | undefined {
  const { span, rows } = table;
  const free = (sourceColumn(table) ?? COLUMN + span - 1) + 1;
  return rows.some(({ note }) => note !== undefined) ? free : undefined;
}
/** How many columns of the sheet it takes. */
export function tableWidth(table: PlacedTable): number {
  const last = noteColumn(table) ?? sourceColumn(table) ?? COLUMN + table.columns.length - 1;
  return last + 1;
}
