import { children } from "../../formula/children";
import type { Tree } from "../../formula/tree";

/** Whether a formula needs the add-in to be computed. */
export function containsTcoCall(tree: Tree): boolean {
  return (
    (tree.kind === "call" && tree.name.startsWith("TCO.")) || children(tree).some(containsTcoCall)
  );
}
