import { Decimal } from "../engine/decimal";
import { mapValue } from "./broadcast";
import { evaluatorOf } from "./evaluator";
import type { Scope } from "./scope";
import type { Tree } from "./tree";
import type { Value } from "./value";

const ZERO = new Decimal(0);

/** What a formula comes to, as Excel would show it: errors are values, and a blank comes out as 0. */
export function evaluate(tree: Tree, scope: Scope = {}): Value {
  return mapValue(evaluatorOf(tree)(scope), (scalar) => scalar ?? ZERO);
}
