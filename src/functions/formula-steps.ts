import { bind } from "../formula/bind";
import { derivation } from "../formula/derivation";
import { simplify } from "../formula/simplify";
import type { Tree } from "../formula/tree";
import { argumentScope } from "./argument-scope";
import { formulaTree } from "./formula-tree";
import type { CheckedArguments, FunctionRecord, Step } from "./function-record";
import { literalTree } from "./literal-tree";
import { shownValue } from "./shown-value";
import { specialisedFormula } from "./specialised-formula";
import { unitOfStep } from "./unit-of-step";

type IsGiven = (name: string) => boolean;

/** The operations of a function's formula, as this call uses it. */
export function formulaSteps(
  record: FunctionRecord,
  args: CheckedArguments,
  isGiven: IsGiven,
): readonly Step[] {
  const tree = record.nativeTree ?? formulaTree(record, isGiven);
  if (tree === undefined) throw new Error(`${record.name} has no formula to derive`);
  const formula = chosenFormula(record, tree, args, isGiven);
  const unitOf = (part: Tree) =>
    part === formula ? record.unit : (unitOfStep(record, part) ?? "");
  return derivation(formula, argumentScope(args), unitOf).map(
    ({ expression, value, unit = "" }) => ({ expression, value: shownValue(value), unit }),
  );
}

/** Choices made, defaults simplified away, numbers still by name. */
function chosenFormula(
  record: FunctionRecord,
  tree: Tree,
  args: CheckedArguments,
  isGiven: IsGiven,
): Tree {
  const choices = (name: string) => {
    const value = args[name];
    return typeof value === "string" || typeof value === "boolean" ? literalTree(value) : undefined;
  };
  return simplify(bind(specialisedFormula(record, tree, isGiven), choices));
}
