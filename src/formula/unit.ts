import { TcoError } from "../engine/tco-error";
import { conversions } from "./conversions";

/** What a figure is in: base units with their exponents, or an answer that is no quantity. */
export type Unit = "text" | "flag" | Quantity;
/** EUR/month is EUR 1, month −1; a plain number has no exponents at all. Zero exponents are left out. */
export type Quantity = ReadonlyMap<string, number>;

export const ONE: Quantity = new Map();

/** Reads `unit := factor {('*'|'/') factor}`; a factor is `1` or one of the declared names. */
export function parseUnit(text: string, baseUnits: Iterable<string>): Unit {
  const written = text.trim();
  if (written === "text" || written === "flag") return written;
  const known = new Set(baseUnits);
  const [first = "", ...rest] = written.split(/([*/])/).map((word) => word.trim());
  let unit = factor(first, written, known);
  for (let i = 0; i < rest.length; i += 2) {
    const next = factor(rest[i + 1] ?? "", written, known);
    unit = rest[i] === "*" ? times(unit, next) : over(unit, next);
  }
  return unit;
}

function factor(name: string, text: string, known: ReadonlySet<string>): Quantity {
  if (name === "1") return ONE;
  if (known.has(name)) return new Map([[name, 1]]);
  const list = [...known].sort().join(", ");
  throw new TcoError(
    "#VALUE!",
    name === ""
      ? `The unit "${text}" is not complete: a name or 1 is missing beside * or /.`
      : `The unit "${text}" uses "${name}", which is not declared; the units are: ${list}.`,
  );
}

export function times(a: Quantity, b: Quantity): Quantity {
  const exponents = new Map(a);
  for (const [name, exponent] of b) {
    const sum = (exponents.get(name) ?? 0) + exponent;
    if (sum === 0) exponents.delete(name);
    else exponents.set(name, sum);
  }
  return exponents;
}

export function over(a: Quantity, b: Quantity): Quantity {
  return times(a, new Map([...b].map(([name, exponent]) => [name, -exponent])));
}

/** Whether two units are the same, however they are written. */
export function sameUnit(a: Unit, b: Unit): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  return a.size === b.size && [...a].every(([name, exponent]) => b.get(name) === exponent);
}

/** The unit as one would write it: EUR/FTE/year, 1/month, FTE*month. */
export function printUnit(unit: Unit): string {
  if (typeof unit === "string") return unit;
  const above = [...unit].filter(([, exponent]) => exponent > 0).flatMap(repeated);
  const below = [...unit].filter(([, exponent]) => exponent < 0).flatMap(repeated);
  return [above.join("*") || "1", ...below].join("/");
}

function repeated([name, exponent]: readonly [string, number]): readonly string[] {
  return Array.from({ length: Math.abs(exponent) }, () => name);
}

/** The base units that the named conversions bring along, declared or not. */
export const conversionUnits: readonly string[] = [
  ...new Set([...conversions.values()].flatMap(({ unit }) => unit.split("/"))),
];
