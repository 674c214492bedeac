import { TcoError } from "../engine/tco-error";
import type { Tree } from "../formula/tree";
import { formulaTree } from "./formula-tree";
import type { FunctionRecord } from "./function-record";

/**
 * The formula of a function as native Excel, over its parameters' names. Where there is no solution the engine
 * answers #N/A; the plain arithmetic would show a number there, so the native formula tests for it first.
 */
export function nativeFormula(record: FunctionRecord, isGiven: (name: string) => boolean): Tree {
  const tree = record.nativeTree ?? formulaTree(record, isGiven);
  if (record.native !== "yes" || tree === undefined) {
    const reason = record.nativeReason ?? "it needs several cells";
    throw new TcoError("#VALUE!", `TCO.${record.name} has no native formula: ${reason}.`);
  }
  const unsolved = record.requires
    .filter((rule) => rule.code === "#N/A")
    .map((rule) => rule.unless);
  const [first, ...others] = unsolved;
  if (first === undefined) return tree;
  const isUnsolved = others.length === 0 ? first : call("OR", ...unsolved);
  return call("IF", isUnsolved, call("NA"), tree);
}

function call(name: string, ...args: readonly Tree[]): Tree {
  return { kind: "call", name, arguments: args };
}
