import { evaluate } from "./evaluate";
import { mapChildren } from "./children";
import { givesNumber } from "./gives-number";
import { literalNumber, literalValue } from "./literal";
import { simplifyChoice } from "./simplify-choice";
import type { Binary, Call, Tree } from "./tree";

const ZERO: Tree = { kind: "number", text: "0" };
const COMPARISONS = new Set(["=", "<>", "<", "<=", ">", ">="]);
const LOGIC = new Set(["AND", "OR", "NOT"]);

/**
 * Takes out what does nothing: times 1, plus 0, a choice already decided. Other arithmetic between written numbers
 * stays, because it shows a reader where the figure comes from. Values inside the domain do not change.
 */
export function simplify(tree: Tree): Tree {
  const inner = mapChildren(tree, simplify);
  if (inner.kind === "binary") return simplifyBinary(inner);
  if (inner.kind === "call") return simplifyCall(inner);
  return inner.kind === "unary" && isNumber(inner, 0) ? ZERO : inner;
}

function simplifyBinary(tree: Binary): Tree {
  const { operator, left, right } = tree;
  if (COMPARISONS.has(operator)) return decided(tree, [left, right]);
  if (isIdentityRight(operator, right) && givesNumber(left)) return left;
  if (isIdentityLeft(operator, left) && givesNumber(right)) return right;
  return isZeroProduct(tree) ? ZERO : tree;
}

function isIdentityRight(operator: string, right: Tree): boolean {
  return "+-".includes(operator)
    ? isNumber(right, 0)
    : "*/^".includes(operator) && isNumber(right, 1);
}

function isIdentityLeft(operator: string, left: Tree): boolean {
  return operator === "+" ? isNumber(left, 0) : operator === "*" && isNumber(left, 1);
}

/** Zero times or over a written number; zero times anything else could hide an error or a range. */
function isZeroProduct({ operator, left, right }: Binary): boolean {
  const a = literalNumber(left);
  const b = literalNumber(right);
  if (!a || !b) return false;
  return operator === "*"
    ? a.isZero() || b.isZero()
    : operator === "/" && a.isZero() && !b.isZero();
}

function isNumber(tree: Tree, value: number): boolean {
  return literalNumber(tree)?.eq(value) ?? false;
}

function simplifyCall(tree: Call): Tree {
  return LOGIC.has(tree.name) ? decided(tree, tree.arguments) : simplifyChoice(tree);
}

/** A question whose operands are all written out is answered on the spot. */
function decided(tree: Tree, operands: readonly Tree[]): Tree {
  if (operands.some((operand) => literalValue(operand) === undefined)) return tree;
  const value = evaluate(tree);
  return typeof value === "boolean" ? { kind: "logical", value } : tree;
}
