import type { Tree } from "../formula/tree";
import type { FunctionRecord } from "./function-record";
import { literalTree } from "./literal-tree";
import type { Parameter } from "./parameter";
import { valueWhenOmitted } from "./value-when-omitted";

/** By optional parameter: the literal that stands for the argument when it is left out. */
export function defaultTrees({ parameters }: FunctionRecord): ReadonlyMap<string, Tree> {
  return new Map(parameters.flatMap(entry));
}

function entry(parameter: Parameter): readonly (readonly [string, Tree])[] {
  const value = valueWhenOmitted(parameter);
  return value === undefined ? [] : [[parameter.name, literalTree(value)]];
}
