import { children } from "../../formula/children";
import { oncePerTree } from "../../formula/once-per-tree";
import type { Tree } from "../../formula/tree";

/** Whether a formula needs the add-in to be computed. */
export const containsTcoCall = oncePerTree(hasTcoCall);

function hasTcoCall(tree: Tree): boolean {
  return (tree.kind === "call" && tree.name.startsWith("TCO.")) || children(tree).some(hasTcoCall);
}
