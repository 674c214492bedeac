import { children } from "../formula/children";
import type { Tree } from "../formula/tree";
import type { FunctionRecord } from "./function-record";

const smoothOperators = "+-*/";
const smoothFunctions = ["MIN", "MAX"];

/**
 * Whether a function may be computed in float64: arithmetic without jumps, so that a rounding error stays as small
 * as it is. Rules about a divisor of zero show in the arithmetic itself; other rules need the exact engine.
 */
export function isSmooth({ tree, parameters, requires }: FunctionRecord): boolean {
  return (
    tree !== undefined &&
    isSmoothTree(tree) &&
    requires.every(({ code }) => code === "#DIV/0!") &&
    parameters.every(({ type, takes }) => type === "number" && takes === "each")
  );
}

function isSmoothTree(tree: Tree): boolean {
  if (tree.kind === "binary" && !smoothOperators.includes(tree.operator)) return false;
  if (tree.kind === "call" && !smoothFunctions.includes(tree.name)) return false;
  return children(tree).every(isSmoothTree);
}
