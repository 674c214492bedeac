import { areaName, cellName, columnName } from "../../formula/cell-name";
import { sheetPrefix } from "../../formula/sheet-name";
import type { Area, CellAddress, SheetArea } from "../../workbook/plan";

/** `A1` or `A1:B2`, as the sheet's own elements name their cells. */
export const areaText = ({ row, column, rows, columns }: Area): string =>
  areaName(row, column, rows, columns);

const fixedCell = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;

/** `'Rate card'!$A$1:$B$2`, as names and charts refer to cells. */
export function sheetAreaText({ sheet, row, column, rows, columns }: SheetArea): string {
  const first = sheetPrefix(sheet) + fixedCell(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${fixedCell(row + rows - 1, column + columns - 1)}`;
}

/** `'Rate card'!$1:$3`. */
export const sheetRowsText = (sheet: string, first: number, last: number): string =>
  `${sheetPrefix(sheet)}$${first + 1}:$${last + 1}`;

/** `'Rate card'!$A:$C`. */
export const sheetColumnsText = (sheet: string, first: number, last: number): string =>
  `${sheetPrefix(sheet)}$${columnName(first)}:$${columnName(last)}`;

/** `'Rate card'!A1`, where a link leads. */
export const addressText = ({ sheet, row, column }: CellAddress): string =>
  sheetPrefix(sheet) + cellName(row, column);
