import { TcoError } from "../engine/tco-error";
import { conversions } from "./conversions";
import { literalNumber } from "./literal";
import { printFormula } from "./print-formula";
import type { Binary, Tree, Unary } from "./tree";
import {
  conversionUnits,
  ONE,
  over,
  parseUnit,
  printUnit,
  sameUnit,
  times,
  type Unit,
} from "./unit";
import { unitOfCall } from "./unit-of-call";
import { agreed, inWords, needsOne, quantity, unitFault, type UnitOfName } from "./unit-rules";

/**
 * The unit that a formula comes out in, from the units of the ids in it. Amounts in different units are not added,
 * compared or chosen between: such a formula is refused with both units and where they come from.
 */
export function deriveUnit(tree: Tree, unitOf: UnitOfName, baseUnits: readonly string[]): Unit {
  return prefixed(`The formula "${printFormula(tree)}"`, () => derive(tree, unitOf, baseUnits));
}

/** Refuses a formula whose unit is not the declared one; `id` is the line that the message speaks of. */
export function checkUnit(
  id: string,
  tree: Tree,
  declared: string,
  unitOf: UnitOfName,
  baseUnits: readonly string[],
): void {
  prefixed(`"${id}"`, () => {
    const wanted = parseUnit(declared, baseUnits);
    const unit = derive(tree, unitOf, baseUnits);
    if (sameUnit(wanted, unit) || literalNumber(tree)?.isZero()) return;
    const found = inWords({ tree, unit }, withConversions(unitOf));
    throw unitFault(`is declared in ${printUnit(wanted)}, but its formula comes out in ${found}.`);
  });
}

/** Runs a derivation and names, in front of what it refuses, the line or formula it is about. */
function prefixed<Result>(subject: string, body: () => Result): Result {
  try {
    return body();
  } catch (problem) {
    if (!(problem instanceof TcoError)) throw problem;
    throw new TcoError(problem.code, `${subject} ${problem.message}`);
  }
}

function withConversions(unitOf: UnitOfName): UnitOfName {
  return (name) => unitOf(name) ?? conversions.get(name)?.unit;
}

function derive(tree: Tree, declaredUnitOf: UnitOfName, baseUnits: readonly string[]): Unit {
  const unitOf = withConversions(declaredUnitOf);
  const names = [...baseUnits, ...conversionUnits];
  const unitOfTree = (part: Tree): Unit => {
    switch (part.kind) {
      case "name":
        return unitOfName(part.name);
      case "text":
        return "text";
      case "logical":
        return "flag";
      case "unary":
        return unitOfUnary(part, unitOfTree, unitOf);
      case "binary":
        return unitOfBinary(part, unitOfTree, unitOf);
      case "call":
        return unitOfCall(part, unitOfTree, unitOf);
      case "cell":
      case "area":
        throw unitFault(`refers to ${printFormula(part)}, whose unit is unknown.`);
      default:
        return ONE;
    }
  };
  const unitOfName = (name: string): Unit => {
    const unit = unitOf(name);
    if (unit === undefined) throw unitFault(`uses "${name}", which is no input or line.`);
    return parseUnit(unit, names);
  };
  return unitOfTree(tree);
}

type UnitOfTree = (tree: Tree) => Unit;

function unitOfUnary({ operand }: Unary, unitOfTree: UnitOfTree, unitOf: UnitOfName): Unit {
  return quantity({ tree: operand, unit: unitOfTree(operand) }, unitOf);
}

function unitOfBinary(
  { operator, left, right }: Binary,
  unitOfTree: UnitOfTree,
  unitOf: UnitOfName,
): Unit {
  const a = { tree: left, unit: unitOfTree(left) };
  const b = { tree: right, unit: unitOfTree(right) };
  switch (operator) {
    case "*":
      return times(quantity(a, unitOf), quantity(b, unitOf));
    case "/":
      return over(quantity(a, unitOf), quantity(b, unitOf));
    case "^":
      needsOne(a, "the base of a power", unitOf);
      needsOne(b, "an exponent", unitOf);
      return ONE;
    case "&":
      return "text";
    case "+":
    case "-": {
      const sum = agreed([a, b], clashOf(operator), unitOf);
      return quantity({ tree: left, unit: sum }, unitOf);
    }
    default:
      agreed([a, b], clashOf("compare"), unitOf);
      return "flag";
  }
}

function clashOf(operator: "+" | "-" | "compare"): (one: string, other: string) => string {
  if (operator === "+") return (one, other) => `adds ${one} to ${other}`;
  if (operator === "-") return (one, other) => `subtracts ${other} from ${one}`;
  return (one, other) => `compares ${one} with ${other}`;
}
