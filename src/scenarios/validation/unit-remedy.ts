import { children } from "../../formula/children";
import { conversions } from "../../formula/conversions";
import { deriveUnit } from "../../formula/derive-unit";
import { literalNumber } from "../../formula/literal";
import { printFormula } from "../../formula/print-formula";
import type { Tree } from "../../formula/tree";
import {
  ONE,
  over,
  parseUnit,
  printUnit,
  sameUnit,
  type Quantity,
  type Unit,
} from "../../formula/unit";
import { conversionUnits } from "../../formula/unit";
import type { KnownNames } from "./known-names";
import { outcomeOf } from "./outcome-of";

type UnitOfTree = (tree: Tree) => Unit | undefined;
interface Factor {
  readonly name: string;
  readonly written: string;
  readonly unit: Quantity;
}

/** What would bring the two units together, where an input or a conversion does; no sentence where none does. */
export function unitRemedy(
  tree: Tree,
  declared: string,
  names: KnownNames,
  baseUnits: readonly string[],
): readonly string[] {
  const unitOf: UnitOfTree = (part) => {
    const unit = outcomeOf(() => deriveUnit(part, (name) => names.get(name)?.unit, baseUnits));
    return "result" in unit ? unit.result : undefined;
  };
  const wanted = parseUnit(declared, [...baseUnits, ...conversionUnits]);
  const factors = knownFactors(names, baseUnits);
  const clash = smallestFault(tree, unitOf);
  const [part, from, to] =
    clash === undefined ? [tree, unitOf(tree), wanted] : oddPart(clash, wanted, unitOf);
  if (part === undefined || !isQuantity(from) || !isQuantity(to)) return [];
  const what = part === tree && part.kind !== "name" ? "the formula" : printFormula(part);
  const remedy = from.size > 0 && to.size > 0 ? conversion(from, to, factors) : undefined;
  if (remedy !== undefined) return [`For example, ${remedy(what)}.`];
  return part === tree
    ? [`If ${printUnit(from)} is what is meant, declare that; otherwise change the formula.`]
    : [];
}

const isQuantity = (unit: Unit | undefined): unit is Quantity =>
  unit !== undefined && typeof unit !== "string";

/** The innermost part that has no unit although all of its own parts have one. */
function smallestFault(tree: Tree, unitOf: UnitOfTree): Tree | undefined {
  if (unitOf(tree) !== undefined) return undefined;
  for (const part of children(tree)) {
    const fault = smallestFault(part, unitOf);
    if (fault) return fault;
  }
  return tree;
}

/** Of the parts that clash, the one to convert: the first that is not in the unit that is wanted. */
function oddPart(
  clash: Tree,
  wanted: Unit,
  unitOf: UnitOfTree,
): readonly [Tree | undefined, Unit | undefined, Unit | undefined] {
  const parts = children(clash).filter(
    (part) => !literalNumber(part)?.isZero() && isQuantity(unitOf(part)),
  );
  const units = parts.map((part) => unitOf(part) as Quantity);
  const target = units.find((unit) => sameUnit(unit, wanted)) ?? units[0];
  const odd = units.findIndex((unit) => target !== undefined && !sameUnit(unit, target));
  return [parts[odd], units[odd], target];
}

function knownFactors(names: KnownNames, baseUnits: readonly string[]): readonly Factor[] {
  const all = [...baseUnits, ...conversionUnits];
  const inputs = [...names.values()].filter(({ kind }) => kind === "input");
  const written = [
    ...[...conversions].map(([name, { unit }]) => ({ name, written: unit })),
    ...inputs.map(({ name, unit }) => ({ name, written: unit })),
  ];
  return written.flatMap((one) => {
    const unit = parseUnit(one.written, all);
    return isQuantity(unit) ? [{ ...one, unit }] : [];
  });
}

function conversion(
  from: Quantity,
  to: Quantity,
  factors: readonly Factor[],
): ((what: string) => string) | undefined {
  const ratio = over(to, from);
  const times = factors.find(({ unit }) => sameUnit(unit, ratio));
  if (times) return (what) => `multiply ${what} by ${times.name} [${times.written}]`;
  const by = factors.find(({ unit }) => sameUnit(over(ONE, unit), ratio));
  return by && ((what) => `divide ${what} by ${by.name} [${by.written}]`);
}
