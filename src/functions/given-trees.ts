import type { Tree } from "../formula/tree";
import { isMatrix } from "../formula/is-matrix";
import type { Value } from "../formula/value";
import { boundArgument } from "./bound-argument";
import type { FunctionRecord } from "./function-record";
import { literalTree } from "./literal-tree";

/** Ranges above this are left by name in a formula: a cell holds 32,767 characters. */
const MOST_CELLS = 100;

/** The arguments of a call of one cell each, as the literals that stand for them in a formula. */
export function givenTrees(
  { parameters }: FunctionRecord,
  args: readonly (Value | undefined)[],
): readonly Tree[] {
  return parameters.map((parameter, index): Tree => {
    const argument = args[index];
    if (argument === undefined) return { kind: "missing" };
    const value = boundArgument(parameter, argument).at(0, 0) ?? null;
    const large = isMatrix(value) && value.length * (value[0]?.length ?? 0) > MOST_CELLS;
    return large ? { kind: "name", name: parameter.name } : literalTree(value);
  });
}
