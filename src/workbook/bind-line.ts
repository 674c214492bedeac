import { TcoError } from "../engine/tco-error";
import { mapChildren } from "../formula/children";
import { conversions } from "../formula/conversions";
import type { Tree } from "../formula/tree";
import { foldSums } from "./fold-sums";

/** The cell that a name stands for; with an approach id, that approach's cell. */
export type Resolve = (name: string, approach?: string) => Tree;

/** Turns a line that speaks of ids into a formula that speaks of cells. */
export function bindLine(tree: Tree, resolve: Resolve, baseline: string): Tree {
  return foldSums(bound(tree, resolve, baseline));
}

function bound(tree: Tree, resolve: Resolve, baseline: string): Tree {
  if (tree.kind === "name") return conversions.has(tree.name) ? tree : resolve(tree.name);
  if (tree.kind === "call" && (tree.name === "AT" || tree.name === "BASELINE")) {
    const [of, approach] = tree.arguments;
    if (of?.kind !== "name") {
      throw new TcoError("#VALUE!", `${tree.name} takes the id of a line first`);
    }
    return resolve(of.name, approach?.kind === "text" ? approach.value : baseline);
  }
  return mapChildren(tree, (child) => bound(child, resolve, baseline));
}
