import type { BinaryOperator, Tree } from "./tree";

/** How tightly an operator binds, as Excel does it; a minus sign binds tighter than ^, so -2^2 is 4. */
const PRECEDENCE: Readonly<Record<BinaryOperator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};
export const PERCENT = 6;
export const SIGN = 7;
const OPERAND = 8;

export function precedence(tree: Tree): number {
  if (tree.kind === "binary") return PRECEDENCE[tree.operator];
  if (tree.kind === "unary") return tree.operator === "%" ? PERCENT : SIGN;
  if (tree.kind === "number" && /^[-+]/.test(tree.text)) return SIGN;
  return OPERAND;
}
