import { children } from "../formula/children";
import type { Tree } from "../formula/tree";
import type { FunctionRecord } from "./function-record";
import type { Parameter } from "./parameter";

const kinds = new Set(["number", "logical", "error", "missing", "name", "unary", "binary", "call"]);
const operators = new Set(["+", "-", "*", "/", "=", "<>", "<", "<=", ">", ">="]);
const calls = new Set([
  "MIN",
  "MAX",
  "ABS",
  "IF",
  "AND",
  "OR",
  "NOT",
  "CEILING",
  "ROUND",
  "SWITCH",
]);

/**
 * Whether a function may be computed in float64: arithmetic in which a rounding error stays as small as it is, and
 * jumps whose float64 form says when it is too close to tell. Powers are left to the exact engine: 1-(1+rate)^-life
 * loses every digit that a small rate has too few of.
 */
export function isSmooth({ tree, treesWithout, parameters, requires }: FunctionRecord): boolean {
  return (
    tree !== undefined &&
    [tree, ...treesWithout.values(), ...requires.map(({ unless }) => unless)].every(isSmoothTree) &&
    parameters.every(isSmoothParameter)
  );
}

/** A word is the same in all cells, so that the formula for it has only numbers. */
function isSmoothParameter({ type, takes }: Parameter): boolean {
  return type === "enumeration" || (takes === "each" && (type === "number" || type === "flag"));
}

function isSmoothTree(tree: Tree): boolean {
  if (!kinds.has(tree.kind)) return false;
  if (tree.kind === "binary" && !operators.has(tree.operator)) return false;
  if (tree.kind === "call" && !calls.has(tree.name)) return false;
  return children(tree).every((part, index) =>
    part.kind === "text" ? isWord(tree, index) : isSmoothTree(part),
  );
}

/** Whether a text is a word that is compared with or that SWITCH looks for, not an answer. */
function isWord(tree: Tree, index: number): boolean {
  if (tree.kind === "binary") return true;
  return (
    tree.kind === "call" &&
    tree.name === "SWITCH" &&
    index % 2 === 1 &&
    index + 1 < tree.arguments.length
  );
}
