import { children } from "../../formula/children";
import type { Tree } from "../../formula/tree";

/** Whether a formula needs the add-in to be computed. */
export const containsTcoCall = (tree: Tree): boolean =>
  (tree.kind === "call" && tree.name.startsWith("TCO.")) || children(tree).some(containsTcoCall);
