import { Decimal } from "../engine/decimal";
import { generalText } from "../engine/general-text";
import { power } from "../engine/power";
import { minus } from "../engine/minus";
import { product } from "../engine/product";
import { plus } from "../engine/plus";
import { TcoError } from "../engine/tco-error";
import { toNumber, toText } from "./coerce";
import { compare } from "./compare";
import type { BinaryOperator, UnaryOperator } from "./tree";
import type { Scalar } from "./value";
import { withDecimalComma } from "./with-decimal-comma";
import { withinExcel } from "./within-excel";

export type BinaryBody = (left: Scalar, right: Scalar) => Scalar;

/** What each operator does to two single values; the first error value comes out again. */
export const binaryOperators: Readonly<Record<BinaryOperator, BinaryBody>> = {
  "+": arithmetic(plus),
  "-": arithmetic(minus),
  "*": arithmetic(product),
  "/": arithmetic((a, b) => (b.isZero() ? new TcoError("#DIV/0!", "Division by zero.") : a.div(b))),
  "^": arithmetic(power),
  "&": joined,
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  "<=": comparison((order) => order <= 0),
  ">": comparison((order) => order > 0),
  ">=": comparison((order) => order >= 0),
};

export const unaryOperators: Readonly<Record<UnaryOperator, (operand: Scalar) => Scalar>> = {
  "-": (operand) => ofNumber(operand, (value) => withinExcel(value.neg())),
  "+": (operand) => operand,
  "%": (operand) => ofNumber(operand, (value) => value.div(100)),
};

function arithmetic(body: (a: Decimal, b: Decimal) => Decimal | TcoError): BinaryBody {
  return (left, right) => {
    const a = toNumber(left);
    if (a instanceof TcoError) return a;
    const b = toNumber(right);
    if (b instanceof TcoError) return b;
    const result = body(a, b);
    return result instanceof TcoError ? result : withinExcel(result);
  };
}

function comparison(holds: (order: number) => boolean): BinaryBody {
  return (left, right) => {
    if (left instanceof TcoError) return left;
    if (right instanceof TcoError) return right;
    return holds(compare(left, right));
  };
}

function joined(left: Scalar, right: Scalar): Scalar {
  const a = toText(left);
  if (a instanceof TcoError) return a;
  const b = toText(right);
  return b instanceof TcoError ? b : a + b;
}

/** "&" under a locale that writes 1,5. */
export const joinedWithComma: BinaryBody = (left, right) =>
  joined(withComma(left), withComma(right));

const withComma = (scalar: Scalar): Scalar =>
  scalar instanceof Decimal ? withDecimalComma(generalText(scalar)) : scalar;

function ofNumber(operand: Scalar, body: (value: Decimal) => Scalar): Scalar {
  const value = toNumber(operand);
  return value instanceof TcoError ? value : body(value);
}
