import type { Tree } from "../formula/tree";
import type { FunctionRecord } from "./function-record";

/** The formula of a call: another one may hold when an optional argument is left out. */
export function formulaTree(
  { tree, treesWithout }: FunctionRecord,
  isGiven: (name: string) => boolean,
): Tree | undefined {
  const without = [...treesWithout.keys()].find((name) => !isGiven(name));
  return without === undefined ? tree : treesWithout.get(without);
}
