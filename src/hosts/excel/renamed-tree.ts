import { mapChildren } from "../../formula/children";
import type { Tree } from "../../formula/tree";

/** New names for sheets and for defined names, by the old ones; what is not in a map keeps its name. */
export interface NewNames {
  readonly sheets: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

/** The formula with its references following the new names. */
export function renamedTree(tree: Tree, names: NewNames): Tree {
  switch (tree.kind) {
    case "cell":
    case "area": {
      const sheet = tree.sheet === undefined ? undefined : names.sheets.get(tree.sheet);
      return sheet === undefined ? tree : { ...tree, sheet };
    }
    case "name":
      return { ...tree, name: names.names.get(tree.name) ?? tree.name };
    default:
      return mapChildren(tree, (child) => renamedTree(child, names));
  }
}
