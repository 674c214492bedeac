import { children } from "../formula/children";
import type { Tree } from "../formula/tree";

/** The names that a formula speaks of, each once. */
export function namesIn(tree: Tree): readonly string[] {
  const all = tree.kind === "name" ? [tree.name] : children(tree).flatMap(namesIn);
  return [...new Set(all)];
}
