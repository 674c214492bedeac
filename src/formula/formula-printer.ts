import type { CellPosition } from "./cell-position";
import { formulaPieces, type Dialect } from "./formula-pieces";
import type { Tree } from "./tree";

/** `printFormula` of one formula for all the cells that share it. */
export function formulaPrinter(tree: Tree, dialect: Dialect): (at: CellPosition) => string {
  const pieces = formulaPieces(tree, dialect);
  return (at) => {
    let text = "";
    for (const piece of pieces) text += typeof piece === "string" ? piece : piece(at);
    return text;
  };
}
