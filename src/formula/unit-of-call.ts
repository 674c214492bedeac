import { literalNumber } from "./literal";
import type { Call, Tree } from "./tree";
import { ONE, over, printUnit, times, type Quantity, type Unit } from "./unit";
import { agreed, inWords, needsOne, quantity, unitFault } from "./unit-rules";
import type { Measured, UnitOfName } from "./unit-rules";

const TOGETHER = new Set(["SUM", "MIN", "MAX", "AVERAGE", "IFERROR"]);
const KEEPING = new Set(
  "ABS INT ROUND ROUNDUP LARGE SMALL PERCENTILE.INC INDEX SUMIFS AT BASELINE ABOVE WHOLE LOW HIGH".split(
    " ",
  ),
);
const STEPPING = new Set(["CEILING", "FLOOR", "MOD"]);
const COUNTING = new Set(
  "COUNT COUNTIF COUNTIFS ROW ROWS COLUMN COLUMNS MATCH RANK.EQ LEN SIGN DATE EOMONTH YEAR MONTH".split(
    " ",
  ),
);
const OF_PLAIN_NUMBERS = new Set(["NORM.S.INV", "EXP", "LN", "POWER"]);
const ANSWERING = new Set("AND OR NOT ISNUMBER ISTEXT ISBLANK ISERROR ISFORMULA".split(" "));
const WRITING = new Set(["TEXT", "FIXED", "TEXTJOIN", "LEFT", "HYPERLINK"]);

/** The unit of a function's result from the units of its arguments. */
export function unitOfCall(
  { name, arguments: trees }: Call,
  unitOfTree: (tree: Tree) => Unit,
  unitOf: UnitOfName,
): Unit {
  const given = trees.map((tree) => ({ tree, unit: unitOfTree(tree) }));
  const choices = choicesOf(name, given, unitOf);
  if (choices)
    return agreed(choices, (one, other) => `chooses between ${one} and ${other}`, unitOf);
  if (TOGETHER.has(name)) return agreed(given, together(name), unitOf);
  if (KEEPING.has(name)) return given[0]?.unit ?? ONE;
  if (STEPPING.has(name)) return stepped(name, given, unitOf);
  if (COUNTING.has(name)) return ONE;
  if (ANSWERING.has(name)) return "flag";
  if (WRITING.has(name)) return "text";
  if (OF_PLAIN_NUMBERS.has(name)) {
    given.forEach((part) => needsOne(part, `an argument of ${name}`, unitOf));
    return ONE;
  }
  return unitOfArithmetic(name, given, unitOf);
}

function together(name: string): (one: string, other: string) => string {
  return (one, other) => `puts ${one} and ${other} into one ${name}`;
}

/** What a choosing function may come out as; its conditions are checked on the way. */
function choicesOf(
  name: string,
  given: readonly Measured[],
  unitOf: UnitOfName,
): readonly Measured[] | undefined {
  const [first, ...rest] = given;
  if (!first) return undefined;
  const evens = given.filter((_, i) => i % 2 === 0);
  const odds = given.filter((_, i) => i % 2 === 1);
  switch (name) {
    case "IF":
    case "CHOOSE":
      needsOne(first, "a condition", unitOf);
      return rest.filter(({ tree }) => tree.kind !== "missing");
    case "IFS":
      evens.forEach((condition) => needsOne(condition, "a condition", unitOf));
      return odds;
    case "SWITCH": {
      const offered = given.length % 2 === 0 ? odds.slice(0, -1) : odds;
      agreed([first, ...offered], (one, other) => `compares ${one} with ${other}`, unitOf);
      return given.length % 2 === 0 ? [...evens.slice(1), ...given.slice(-1)] : evens.slice(1);
    }
    default:
      return undefined;
  }
}

/** A step written as a number is in the value's own unit: CEILING(x,1) are whole x. */
function stepped(name: string, given: readonly Measured[], unitOf: UnitOfName): Unit {
  const [value, step] = given;
  if (!value) return ONE;
  const compared = step && literalNumber(step.tree) === undefined ? [value, step] : [value];
  return agreed(compared, together(name), unitOf);
}

function unitOfArithmetic(name: string, given: readonly Measured[], unitOf: UnitOfName): Unit {
  const quantities = given.map((part) => quantity(part, unitOf));
  const [a = ONE, b = ONE, c = ONE] = quantities;
  switch (name) {
    case "SUMPRODUCT":
    case "PRODUCT":
      return quantities.reduce(times, ONE);
    case "SLN":
      agreed(given.slice(0, 2), together(name), unitOf);
      return over(a, c);
    case "NPV":
      needsOne(given[0] as Measured, "a rate", unitOf);
      return agreed(given.slice(1), together(name), unitOf);
    case "PMT":
      return over(c, b);
    case "SQRT":
      return halved(a, given[0] as Measured, unitOf);
    default:
      throw unitFault(`calls ${name}, whose unit is unknown.`);
  }
}

function halved(square: Quantity, part: Measured, unitOf: UnitOfName): Quantity {
  if ([...square.values()].some((exponent) => exponent % 2 !== 0)) {
    throw unitFault(
      `takes the square root of ${inWords(part, unitOf)}: no unit squared is ${printUnit(square)}.`,
    );
  }
  return new Map([...square].map(([name, exponent]) => [name, exponent / 2]));
}
