import { Decimal } from "../engine/decimal";
import { mapValue } from "./broadcast";
import { treeValue } from "./tree-value";
import type { Scope } from "./scope";
import type { Tree } from "./tree";
import type { Value } from "./value";

const ZERO = new Decimal(0);

/** What a formula comes to, as Excel would show it: errors are values, and a blank comes out as 0. */
export function evaluate(tree: Tree, scope: Scope = {}): Value {
  return mapValue(treeValue(tree, scope), (scalar) => scalar ?? ZERO);
}
