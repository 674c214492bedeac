import type { TcoError } from "../engine/tco-error";
import type { FloatFunction } from "./compile";
import type { BinaryOperator, UnaryOperator } from "./tree";

export function floatUnary(operator: UnaryOperator, operand: FloatFunction): FloatFunction {
  if (operator === "+") return operand;
  return operator === "-" ? (args) => -operand(args) : (args) => operand(args) / 100;
}

/** One closure an operator, written out so that the engine can inline it. */
export function floatBinary(
  operator: BinaryOperator,
  left: FloatFunction,
  right: FloatFunction,
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
      return comparison(operator, left, right);
  }
}

function quotient(a: number, b: number): number {
  return b === 0 ? NaN : a / b;
}

const HOLDS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  "=": (a, b) => a === b,
  "<>": (a, b) => a !== b,
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
};

function comparison(operator: string, left: FloatFunction, right: FloatFunction): FloatFunction {
  const holds = HOLDS[operator] ?? (() => false);
  return (args) => {
    const a = left(args);
    const b = right(args);
    if (Number.isNaN(a) || Number.isNaN(b)) return NaN;
    return holds(a, b) ? 1 : 0;
  };
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
