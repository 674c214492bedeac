import type { Tree } from "../formula/tree";
import { isMatrix } from "../formula/is-matrix";
import type { Value } from "../formula/value";
import type { CheckedArguments } from "./function-record";
import { literalTree } from "./literal-tree";
import type { Parameter } from "./parameter";

/** Ranges above this are left by name in a formula: a cell holds 32,767 characters. */
const MOST_CELLS = 100;

/** By parameter: the given arguments of a call as the literals that stand for them in a formula. */
export function givenTrees(
  given: readonly Parameter[],
  checked: CheckedArguments,
): ReadonlyMap<string, Tree> {
  return new Map(given.map(({ name }) => [name, treeOf(name, checked[name] as Value)]));
}

function treeOf(name: string, value: Value): Tree {
  const large = isMatrix(value) && value.length * (value[0]?.length ?? 0) > MOST_CELLS;
  return large ? { kind: "name", name } : literalTree(value);
}
