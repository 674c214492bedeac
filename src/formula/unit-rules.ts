import { TcoError } from "../engine/tco-error";
import { bind } from "./bind";
import { literalNumber } from "./literal";
import { printFormula } from "./print-formula";
import type { Tree } from "./tree";
import { ONE, printUnit, sameUnit, type Quantity, type Unit } from "./unit";

/** A part of a formula with the unit that it comes out in. */
export interface Measured {
  readonly tree: Tree;
  readonly unit: Unit;
}

export type UnitOfName = (name: string) => string | undefined;

/** Refuses a formula; the message goes on from its subject: `"PLT.run_fees" adds …`. */
export function unitFault(predicate: string): TcoError {
  return new TcoError("#VALUE!", predicate);
}

/** The unit and where it comes from: EUR/month (runs [run/month]*run_fee [EUR/run]). */
export function inWords({ tree, unit }: Measured, unitOf: UnitOfName): string {
  const shown =
    tree.kind === "name"
      ? tree.name
      : printFormula(
          bind(tree, (name) => ({ kind: "name", name: `${name} [${unitOf(name) ?? "?"}]` })),
        );
  return `${printUnit(unit)} (${shown})`;
}

/** The unit that all parts have in common; a written 0 fits every quantity. `clash` says what is done with two. */
export function agreed(
  parts: readonly Measured[],
  clash: (one: string, other: string) => string,
  unitOf: UnitOfName,
): Unit {
  const counting = parts.filter(({ tree }) => !literalNumber(tree)?.isZero());
  const [first] = counting;
  if (!first) return ONE;
  if (counting.every(({ unit }) => sameUnit(unit, first.unit))) return first.unit;
  const other = counting.find(({ unit }) => !sameUnit(plainUnit(unit), plainUnit(first.unit)));
  if (!other) return ONE;
  throw unitFault(
    `${clash(inWords(first, unitOf), inWords(other, unitOf))}. Bring both to one unit first.`,
  );
}

/** An answer counts as a plain number where it meets numbers. */
function plainUnit(unit: Unit): Unit {
  return unit === "flag" ? ONE : unit;
}

/** The part's unit in arithmetic: TRUE and FALSE count as 1 and 0, a text does not count. */
export function quantity(part: Measured, unitOf: UnitOfName): Quantity {
  if (part.unit === "text") throw unitFault(`calculates with ${inWords(part, unitOf)}.`);
  return part.unit === "flag" ? ONE : part.unit;
}

/** Refuses a part that is not a plain number (or an answer); `place` says what it is there for. */
export function needsOne(part: Measured, place: string, unitOf: UnitOfName): void {
  if (sameUnit(quantity(part, unitOf), ONE)) return;
  throw unitFault(`uses ${inWords(part, unitOf)} as ${place}, where a plain number is needed.`);
}
