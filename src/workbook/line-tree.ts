import { parseLine } from "../formula/parse-line";
import type { Tree } from "../formula/tree";
import { nativeTree } from "../functions/native-tree";
import type { FormulaStyle } from "./plan";

/** A line's formula over ids, its TCO calls replaced by native Excel unless the style keeps them. */
export function lineTree(formula: string, style: FormulaStyle): Tree {
  const tree = parseLine(formula);
  return style === "tco" ? tree : nativeTree(tree);
}
