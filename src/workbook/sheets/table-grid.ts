import type { Table } from "../../scenarios/table-sheet";

/** A table's first column after ids and labels. */
export const COLUMN = 2;
/** Rows that a chart takes. */
export const CHART_ROWS = 18;

export const hasBasis = ({ columns }: Table) => columns.some(({ basis }) => basis !== undefined);
/** Rows above the first row of figures: title, header, units and, where there is one, the basis. */
export const headRows = (table: Table) => (hasBasis(table) ? 4 : 3);

export const columnAt = ({ columns }: Table, id: string) =>
  COLUMN + columns.findIndex((one) => one.id === id);

/** Where sources and notes stand, right of the figures; `undefined` where no row has one. */
export function sourceColumn({ columns, rows }: Table): number | undefined {
  return rows.some(({ source }) => source !== undefined) ? COLUMN + columns.length : undefined;
}
export function noteColumn(table: Table): number | undefined {
  const { columns, rows } = table;
  const free = (sourceColumn(table) ?? COLUMN + columns.length - 1) + 1;
  return rows.some(({ note }) => note !== undefined) ? free : undefined;
}
/** How many columns of the sheet it takes. */
export function tableWidth(table: Table): number {
  const last = noteColumn(table) ?? sourceColumn(table) ?? COLUMN + table.columns.length - 1;
  return last + 1;
}
