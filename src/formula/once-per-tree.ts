import type { Tree } from "./tree";

/** Trees are shared by the cells of a row: what is made of one is made once, and goes when the tree goes. */
export function oncePerTree<Made extends NonNullable<unknown>>(
  make: (tree: Tree) => Made,
): (tree: Tree) => Made {
  const known = new WeakMap<Tree, Made>();
  return (tree) => {
    const found = known.get(tree);
    if (found !== undefined) return found;
    const made = make(tree);
    known.set(tree, made);
    return made;
  };
}
