import { Decimal } from "../../src/engine/decimal";
import { children } from "../../src/formula/children";
import { evaluate } from "../../src/formula/evaluate";
import { isMatrix } from "../../src/formula/is-matrix";
import type { Scope } from "../../src/formula/scope";
import { takenArguments } from "../../src/formula/taken-arguments";
import type { Tree } from "../../src/formula/tree";

const ZERO = new Decimal(0);

/**
 * The largest size of any number that a formula meets on its way. The difference of two nearly equal numbers keeps
 * the rounding of the large ones, so this is what a comparison with float64 arithmetic must measure against.
 */
export function largestIntermediate(tree: Tree, scope: Scope = {}): Decimal {
  const parts = tree.kind === "call" ? takenArguments(tree, scope) : children(tree);
  return parts
    .map((part) => largestIntermediate(part, scope))
    .reduce((most, next) => Decimal.max(most, next), largestIn(tree, scope));
}

function largestIn(tree: Tree, scope: Scope): Decimal {
  const value = evaluate(tree, scope);
  const scalars = isMatrix(value) ? value.flat() : [value];
  const sizes = scalars.filter((scalar) => scalar instanceof Decimal).map((number) => number.abs());
  return sizes.reduce((most, next) => Decimal.max(most, next), ZERO);
}
