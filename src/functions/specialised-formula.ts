import { bind } from "../formula/bind";
import { simplify } from "../formula/simplify";
import type { Tree } from "../formula/tree";
import { defaultTrees } from "./default-trees";
import type { FunctionRecord } from "./function-record";

/** A formula of the record without the parameters that keep their default, and without what falls away with them. */
export function specialisedFormula(
  record: FunctionRecord,
  formula: Tree,
  isGiven: (name: string) => boolean,
): Tree {
  const defaults = defaultTrees(record);
  return simplify(bind(formula, (name) => (isGiven(name) ? undefined : defaults.get(name))));
}
