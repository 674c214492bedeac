import type { TcoError } from "../engine/tco-error";
import type { FloatFunction } from "./compile";
import type { BinaryOperator, UnaryOperator } from "./tree";

export function floatUnary(operator: UnaryOperator, operand: FloatFunction): FloatFunction {
  if (operator === "+") return operand;
  return operator === "-" ? (args) => -operand(args) : (args) => operand(args) / 100;
}

/** One closure an operator, written out so that the engine can inline it; `computed` sides have rounding errors. */
export function floatBinary(
  operator: BinaryOperator,
  left: FloatFunction,
  right: FloatFunction,
  computed: boolean,
  refused: () => TcoError,
): FloatFunction {
  switch (operator) {
    case "+":
      return (args) => left(args) + right(args);
    case "-":
      return (args) => left(args) - right(args);
    case "*":
      return (args) => left(args) * right(args);
    case "/":
      return (args) => quotient(left(args), right(args));
    case "^":
      return (args) => floatPower(left(args), right(args));
    case "&":
      throw refused();
    default:
      return comparison(operator, left, right, computed);
  }
}

/** What is too large for a number must not vanish in a quotient, a comparison, MIN or MAX. */
function quotient(a: number, b: number): number {
  return b === 0 || !Number.isFinite(b) ? NaN : a / b;
}

const HOLDS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  "=": (a, b) => a === b,
  "<>": (a, b) => a !== b,
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
};

/** Computed sides that are nearly equal may lie on the wrong side of each other: NaN. */
function comparison(
  operator: string,
  left: FloatFunction,
  right: FloatFunction,
  computed: boolean,
): FloatFunction {
  const holds = HOLDS[operator] ?? (() => false);
  return (args) => {
    const a = left(args);
    const b = right(args);
    if (!Number.isFinite(a) || !Number.isFinite(b) || (computed && areNear(a, b))) return NaN;
    return holds(a, b) ? 1 : 0;
  };
}

/** Whether two numbers are too close for float64 to tell which is larger. */
function areNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** Whole exponents by multiplication: the same on every JavaScript engine, which Math.pow is not. */
export function floatPower(base: number, exponent: number): number {
  if (base === 0 && exponent <= 0) return NaN;
  if (exponent === 0.5) return Math.sqrt(base);
  if (!Number.isInteger(exponent) || Math.abs(exponent) > 1024) return base ** exponent;
  const power = wholePower(base, Math.abs(exponent));
  return exponent < 0 ? 1 / power : power;
}

function wholePower(base: number, exponent: number): number {
  let power = 1;
  for (
    let square = base, rest = exponent;
    rest > 0;
    rest = Math.floor(rest / 2), square *= square
  ) {
    if (rest % 2 === 1) power *= square;
  }
  return power;
}
