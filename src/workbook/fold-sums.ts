import { mapChildren } from "../formula/children";
import type { CellReference, Tree } from "../formula/tree";
import { sameCoordinate } from "./address-book";

/** Writes SUM(F7,F8,F9) as SUM(F7:F9) where the cells stand one below the other. */
export function foldSums(tree: Tree): Tree {
  const folded = mapChildren(tree, foldSums);
  if (folded.kind !== "call" || folded.name !== "SUM") return folded;
  const cells = folded.arguments.filter((part): part is CellReference => part.kind === "cell");
  const first = cells[0];
  const last = cells[cells.length - 1];
  if (!first || !last || cells.length < 2 || cells.length !== folded.arguments.length)
    return folded;
  if (!cells.every((cell, i) => isBelow(first, cell, i))) return folded;
  const sheet = first.sheet === undefined ? {} : { sheet: first.sheet };
  const from = { row: first.row, column: first.column };
  const to = { row: last.row, column: last.column };
  return { ...folded, arguments: [{ kind: "area", ...sheet, from, to }] };
}

function isBelow(first: CellReference, cell: CellReference, by: number): boolean {
  return (
    cell.sheet === first.sheet &&
    sameCoordinate(cell.column, first.column) &&
    cell.row.fixed === first.row.fixed &&
    cell.row.at === first.row.at + by
  );
}
