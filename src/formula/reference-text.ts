import { columnName } from "./cell-name";
import { HOME, type CellPosition } from "./cell-position";
import { sheetPrefix } from "./sheet-name";
import type { AreaReference, CellReference, Coordinate } from "./tree";

/** A reference in A1 notation as seen from the formula's cell; one that leaves the sheet is #REF!. */
export function referenceText(
  tree: CellReference | AreaReference,
  at: CellPosition = HOME,
): string {
  const corners = tree.kind === "cell" ? [tree] : [tree.from, tree.to];
  const texts = corners.map(({ row, column }) => cornerText(row, column, at));
  const prefix = tree.sheet === undefined ? "" : sheetPrefix(tree.sheet);
  return texts.includes(undefined) ? "#REF!" : prefix + texts.join(":");
}

function cornerText(row: Coordinate, column: Coordinate, at: CellPosition): string | undefined {
  const rowIndex = row.fixed ? row.at : at.row + row.at;
  const columnIndex = column.fixed ? column.at : at.column + column.at;
  if (rowIndex < 0 || columnIndex < 0) return undefined;
  return `${column.fixed ? "$" : ""}${columnName(columnIndex)}${row.fixed ? "$" : ""}${rowIndex + 1}`;
}
