import { oncePer } from "../engine/once-per";
import { parseLine } from "../formula/parse-line";
import type { Tree } from "../formula/tree";
import { nativeTree } from "../functions/native-tree";
import type { FormulaStyle } from "./plan";

/** The sheet of a line, Cases and Checks ask for the same one. */
const native = oncePer(nativeTree);

/** A line's formula over ids, its TCO calls replaced by native Excel unless the style keeps them. */
export function lineTree(formula: string, style: FormulaStyle): Tree {
  const tree = parseLine(formula);
  return style === "tco" ? tree : native(tree);
}
