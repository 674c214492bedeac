import { mapChildren } from "./children";
import type { Tree } from "./tree";

/** Puts trees in the place of names; a name that `meaning` does not know stays. What is put in is not searched again. */
export function bind(tree: Tree, meaning: (name: string) => Tree | undefined): Tree {
  return tree.kind === "name"
    ? (meaning(tree.name) ?? tree)
    : mapChildren(tree, (child) => bind(child, meaning));
}
