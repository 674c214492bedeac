import { Decimal } from "../engine/decimal";
import type { Tree } from "./tree";

/** The value that a tree spells out, percent and sign included; undefined when it has to be computed. */
export function literalValue(tree: Tree): Decimal | string | boolean | undefined {
  if (tree.kind === "text" || tree.kind === "logical") return tree.value;
  return literalNumber(tree);
}

export function literalNumber(tree: Tree): Decimal | undefined {
  if (tree.kind === "number") return new Decimal(tree.text);
  if (tree.kind !== "unary") return undefined;
  const operand = literalNumber(tree.operand);
  if (tree.operator === "%") return operand?.div(100);
  return tree.operator === "-" ? operand?.neg() : operand;
}
