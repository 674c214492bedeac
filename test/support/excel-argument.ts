import type { Tree } from "../../src/formula/tree";

/** A literal argument of a formula as Excel hands it to a parameter that takes ranges; null: left out. */
export function excelArgument(tree: Tree): unknown {
  if (tree.kind === "missing") return null;
  if (tree.kind === "array") return tree.rows.map((row) => row.map(literal));
  return [[literal(tree)]];
}

function literal(tree: Tree): unknown {
  switch (tree.kind) {
    case "number":
      return Number(tree.text);
    case "text":
    case "logical":
      return tree.value;
    case "unary": {
      const operand = Number(literal(tree.operand));
      return tree.operator === "-" ? -operand : tree.operator === "%" ? operand / 100 : operand;
    }
    default:
      throw new Error(`not a literal: ${tree.kind}`);
  }
}
