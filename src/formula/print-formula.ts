import { HOME, type CellPosition } from "./cell-position";
import { formulaPieces, type Dialect } from "./formula-pieces";
import { oncePer } from "../engine/once-per";
import type { Tree } from "./tree";

export interface PrintOptions {
  /** The cell that the formula stands in; A1 when left out. */
  readonly at?: CellPosition;
  /** `excel` when left out. */
  readonly dialect?: Dialect;
}

const piecesIn = {
  excel: oncePer((tree: Tree) => formulaPieces(tree, "excel")),
  file: oncePer((tree: Tree) => formulaPieces(tree, "file")),
};

/** The formula as text, without "=", with brackets only where the operators' order needs them. */
export function printFormula(
  tree: Tree,
  { at = HOME, dialect = "excel" }: PrintOptions = {},
): string {
  let text = "";
  for (const piece of piecesIn[dialect](tree))
    text += typeof piece === "string" ? piece : piece(at);
  return text;
}
