import { Decimal } from "../engine/decimal";
import { children, mapChildren } from "../formula/children";
import { evaluate } from "../formula/evaluate";
import type { Call, Tree } from "../formula/tree";
import type { Value } from "../formula/value";

/**
 * Takes the branch of each IF and SWITCH whose condition holds no cell and no name. Other arithmetic stays as the
 * user wrote it, so that an auditor finds 70% and not what became of it.
 */
export function settleConditions(tree: Tree): Tree {
  const settled = mapChildren(tree, settleConditions);
  if (settled.kind !== "call") return settled;
  if (settled.name === "IF") return settledIf(settled);
  if (settled.name === "SWITCH") return settledSwitch(settled);
  return settled;
}

function settledIf(tree: Call): Tree {
  const [condition, whenTrue, whenFalse] = tree.arguments;
  if (!condition || !whenTrue || !whenFalse || !isConstant(condition)) return tree;
  const value = evaluate(condition);
  if (value === true || value === false) return value ? whenTrue : whenFalse;
  return tree;
}

function settledSwitch(tree: Call): Tree {
  const [subject, ...pairs] = tree.arguments;
  if (!subject || !isConstant(subject)) return tree;
  const value = evaluate(subject);
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const [candidate, result] = [pairs[at], pairs[at + 1]];
    if (!candidate || !isConstant(candidate)) return tree;
    if (result && same(value, evaluate(candidate))) return result;
  }
  return tree;
}

function same(a: Value, b: Value): boolean {
  if (typeof a === "string" && typeof b === "string") return a.toLowerCase() === b.toLowerCase();
  return a instanceof Decimal && b instanceof Decimal ? a.eq(b) : a === b;
}

function isConstant(tree: Tree): boolean {
  const open: readonly Tree["kind"][] = ["name", "cell", "area", "missing", "array"];
  return !open.includes(tree.kind) && children(tree).every(isConstant);
}
