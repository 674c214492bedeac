import { Decimal } from "../../src/engine/decimal";
import { evaluate } from "../../src/formula/evaluate";
import { isMatrix } from "../../src/formula/is-matrix";
import type { Tree } from "../../src/formula/tree";
import type { Scalar } from "../../src/formula/value";

/** An argument without references as Excel hands it to a parameter that takes ranges; null: left out. */
export function excelArgument(tree: Tree): unknown {
  if (tree.kind === "missing") return null;
  const value = evaluate(tree, {});
  return isMatrix(value) ? value.map((row) => row.map(sent)) : [[sent(value)]];
}

const sent = (value: Scalar): unknown => (value instanceof Decimal ? value.toNumber() : value);
