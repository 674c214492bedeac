import { columnName } from "./cell-name";
import { HOME, type CellPosition } from "./cell-position";
import { sheetPrefix } from "./sheet-name";
import type { AreaReference, CellReference, Coordinate } from "./tree";

/** A reference in A1 notation as seen from the formula's cell; one that leaves the sheet is #REF!. */
export function referenceText(
  tree: CellReference | AreaReference,
  at: CellPosition = HOME,
): string {
  return referencePrinter(tree)(at);
}

/** `referenceText` of one reference for many cells; `spell` is how a format writes the sheet's name. */
export function referencePrinter(
  tree: CellReference | AreaReference,
  spell: (text: string) => string = (text) => text,
): (at: CellPosition) => string {
  const prefix = tree.sheet === undefined ? "" : spell(sheetPrefix(tree.sheet));
  const from = tree.kind === "cell" ? tree : tree.from;
  const to = tree.kind === "cell" ? undefined : tree.to;
  return (at) => {
    const first = cornerText(from.row, from.column, at);
    const last = to && cornerText(to.row, to.column, at);
    if (first === undefined || (to && last === undefined)) return "#REF!";
    return prefix + (last === undefined ? first : `${first}:${last}`);
  };
}

function cornerText(row: Coordinate, column: Coordinate, at: CellPosition): string | undefined {
  const rowIndex = row.fixed ? row.at : at.row + row.at;
  const columnIndex = column.fixed ? column.at : at.column + column.at;
  if (rowIndex < 0 || columnIndex < 0) return undefined;
  return `${column.fixed ? "$" : ""}${columnName(columnIndex)}${row.fixed ? "$" : ""}${rowIndex + 1}`;
}
