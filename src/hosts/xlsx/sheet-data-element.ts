import type { SheetPlan } from "../../workbook/plan";
import { cellElement } from "./cell-element";
import type { Rendering } from "./rendering";

/** Rows in order, as their cells are: those with cells and those with a height of their own. */
export function sheetDataElement({ cells, rowHeights }: SheetPlan, book: Rendering): string {
  const heights = new Map(rowHeights.map(({ row, height }) => [row, height]));
  const numbers = new Set([...cells.map(({ row }) => row), ...heights.keys()]);
  let rows = "";
  let at = 0;
  for (const row of [...numbers].sort((a, b) => a - b)) {
    let inside = "";
    for (let cell = cells[at]; cell?.row === row; cell = cells[at]) {
      inside += cellElement(cell, book);
      at += 1;
    }
    const height = heights.get(row);
    const stated = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    const start = `<row r="${row + 1}"${stated}`;
    rows += inside === "" ? `${start}/>` : `${start}>${inside}</row>`;
  }
  return `<sheetData>${rows}</sheetData>`;
}
