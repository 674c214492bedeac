import type { PlanCell, SheetPlan } from "../../workbook/plan";
import { cellElement } from "./cell-element";
import type { Rendering } from "./rendering";

function cellsByRow(cells: readonly PlanCell[]): ReadonlyMap<number, readonly PlanCell[]> {
  const rows = new Map<number, PlanCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return rows;
}

/** Rows in order: those with cells and those with a height of their own. */
export function sheetDataElement(sheet: SheetPlan, book: Rendering): string {
  const cells = cellsByRow(sheet.cells);
  const heights = new Map(sheet.rowHeights.map(({ row, height }) => [row, height]));
  const rows = [...new Set([...cells.keys(), ...heights.keys()])].sort((a, b) => a - b);
  const rowElement = (row: number): string => {
    const inRow = cells.get(row) ?? [];
    const stated = heights.get(row);
    const height = stated === undefined ? "" : ` ht="${stated}" customHeight="1"`;
    const start = `<row r="${row + 1}"${height}`;
    if (inRow.length === 0) return `${start}/>`;
    let inside = "";
    for (const cell of inRow) inside += cellElement(cell, book);
    return `${start}>${inside}</row>`;
  };
  return `<sheetData>${rows.map(rowElement).join("")}</sheetData>`;
}
