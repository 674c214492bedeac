import type { CellPosition } from "./cell-position";
import { formulaPieces, type Dialect } from "./formula-pieces";
import { referencePrinter } from "./reference-text";
import type { Tree } from "./tree";

/**
 * `printFormula` of one formula for all the cells that share it. `spell` is how a format writes text; it is asked once
 * for each stretch that all the cells have in common, which is all but the rows and columns of references.
 */
export function formulaPrinter(
  tree: Tree,
  dialect: Dialect,
  spell: (text: string) => string = (text) => text,
): (at: CellPosition) => string {
  const pieces = formulaPieces(tree, dialect).map((piece) =>
    typeof piece === "string" ? spell(piece) : referencePrinter(piece, spell),
  );
  return (at) => {
    let text = "";
    for (const piece of pieces) text += typeof piece === "string" ? piece : piece(at);
    return text;
  };
}
