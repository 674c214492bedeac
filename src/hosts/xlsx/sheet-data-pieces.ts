import type { SheetPlan } from "../../workbook/plan";
import { cellElement } from "./cell-element";
import type { Rendering } from "./rendering";

/** The `sheetData` row by row, in order, as their cells are: those with cells and those with a height of their own. */
export function* sheetDataPieces(
  { cells, rowHeights }: SheetPlan,
  book: Rendering,
): Generator<string> {
  const heights = new Map(rowHeights.map(({ row, height }) => [row, height]));
  const numbers = new Set(heights.keys());
  for (const { row } of cells) numbers.add(row);
  let at = 0;
  yield "<sheetData>";
  for (const row of [...numbers].sort((a, b) => a - b)) {
    let inside = "";
    for (let cell = cells[at]; cell?.row === row; cell = cells[at]) {
      inside += cellElement(cell, book);
      at += 1;
    }
    const height = heights.get(row);
    const stated = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    const start = `<row r="${row + 1}"${stated}`;
    yield inside === "" ? `${start}/>` : `${start}>${inside}</row>`;
  }
  yield "</sheetData>";
}
