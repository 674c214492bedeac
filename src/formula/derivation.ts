import { children } from "./children";
import { evaluate } from "./evaluate";
import { printFormula } from "./print-formula";
import type { Scope } from "./scope";
import { takenArguments } from "./taken-arguments";
import type { Tree } from "./tree";
import type { Value } from "./value";

/** One operation of a formula, with what it came to. */
export interface DerivationStep {
  /** The operation as the formula has it, names included. */
  readonly expression: string;
  readonly value: Value;
  readonly unit?: string;
}

/**
 * The operations of a formula in the order in which they happen, each once; the last step is the whole. Branches not
 * taken are left out. `unitOf` says what a part is in, where the caller knows it.
 */
export function derivation(
  tree: Tree,
  scope: Scope = {},
  unitOf?: (part: Tree) => string | undefined,
): readonly DerivationStep[] {
  const steps = new Map<string, DerivationStep>();
  const visit = (part: Tree): void => {
    parts(part, scope).forEach(visit);
    if (part !== tree && !isOperation(part)) return;
    const expression = printFormula(part, { at: scope.at });
    if (steps.has(expression)) return;
    steps.set(expression, { expression, value: evaluate(part, scope), unit: unitOf?.(part) });
  };
  visit(tree);
  return [...steps.values()];
}

function parts(tree: Tree, scope: Scope): readonly Tree[] {
  return tree.kind === "call" ? takenArguments(tree, scope) : children(tree);
}

/** A sign or a percent of a written number is read off, not computed. */
function isOperation(tree: Tree): boolean {
  if (tree.kind === "unary") return tree.operand.kind !== "number" && tree.operator !== "+";
  return tree.kind === "binary" || tree.kind === "call";
}
