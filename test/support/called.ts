import { Decimal } from "../../src/engine/decimal";
import { evaluate } from "../../src/formula/evaluate";
import { isMatrix } from "../../src/formula/is-matrix";
import { parse } from "../../src/formula/parse";
import type { Scope } from "../../src/formula/scope";
import type { Scalar, Value } from "../../src/formula/value";
import { TcoError } from "../../src/engine/tco-error";
import { callFunction } from "../../src/functions/call-function";
import { facts } from "../../src/functions/facts";
import { functionBody } from "../../src/functions/function-body";
import { functionNamed } from "../../src/functions/function-named";

/** A value as tests write it down. */
export type Plain = number | string | boolean | null | { error: string; message: string };

export function plain(value: Value): Plain | Plain[][] {
  return isMatrix(value) ? value.map((row) => row.map(plainScalar)) : plainScalar(value);
}

function plainScalar(value: Scalar): Plain {
  if (value instanceof Decimal) return value.toNumber();
  if (value instanceof TcoError) return { error: value.code, message: value.message };
  return value;
}

/** What the formula of a test can see. */
export const functionScope: Scope = { functions: (name) => functionBody(name, facts) };

/** The value of a formula with TCO calls. */
export function formulaValue(formula: string): Plain | Plain[][] {
  return plain(evaluate(parse(formula), functionScope));
}

/** The exact value of a call with plain arguments; null is a blank cell, undefined an argument left out. */
export function called(
  name: string,
  ...args: readonly (number | string | boolean | null | undefined | number[][])[]
): Value {
  const record = functionNamed(name);
  if (record === undefined) throw new Error(`no function ${name}`);
  return callFunction(record, args.map(argument), facts);
}

function argument(value: number | string | boolean | null | undefined | number[][]) {
  if (Array.isArray(value)) return value.map((row) => row.map((each) => new Decimal(each)));
  return typeof value === "number" ? new Decimal(value) : value;
}

/** The exact number of a call that must be one. */
export function numberCalled(...call: Parameters<typeof called>): Decimal {
  const value = called(...call);
  if (!(value instanceof Decimal)) throw new Error(`${call.join(" ")} gave ${String(value)}`);
  return value;
}
