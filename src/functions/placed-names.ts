import { children } from "../formula/children";
import { namesIn } from "../formula/names-in";
import type { Tree } from "../formula/tree";

const PLACING = new Set(["ROW", "COLUMN"]);

/** The names of ranges whose place in the sheet a formula asks for, to know the order of their cells. */
export function placedNames(tree: Tree): readonly string[] {
  const own = tree.kind === "call" && PLACING.has(tree.name) ? namesIn(tree) : [];
  return [...new Set([...own, ...children(tree).flatMap(placedNames)])];
}
