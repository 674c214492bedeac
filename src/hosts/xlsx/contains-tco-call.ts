import { children } from "../../formula/children";
import { oncePer } from "../../engine/once-per";
import type { Tree } from "../../formula/tree";

/** Whether a formula needs the add-in to be computed. */
export const containsTcoCall = oncePer(hasTcoCall);

function hasTcoCall(tree: Tree): boolean {
  return (tree.kind === "call" && tree.name.startsWith("TCO.")) || children(tree).some(hasTcoCall);
}
