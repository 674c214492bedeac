import { Decimal } from "../../src/engine/decimal";
import { to15Digits } from "../../src/engine/to-15-digits";
import { TcoError } from "../../src/engine/tco-error";
import { evaluate } from "../../src/formula/evaluate";
import { isMatrix } from "../../src/formula/is-matrix";
import { parse } from "../../src/formula/parse";
import type { Scope } from "../../src/formula/scope";
import type { Scalar, Value } from "../../src/formula/value";

export type Plain = number | string | boolean | null;

/** A value as a test writes it: numbers to 15 digits, errors by their code, ranges as lists of lists. */
export function plain(value: Value): Plain | Plain[][] {
  return isMatrix(value) ? value.map((row) => row.map(plainScalar)) : plainScalar(value);
}

function plainScalar(scalar: Scalar): Plain {
  if (scalar instanceof Decimal) return to15Digits(scalar);
  return scalar instanceof TcoError ? scalar.code : scalar;
}

/** What a formula comes to, over a sheet of rows written out from A1 on. */
export function evaluated(formula: string, sheet: readonly (readonly Plain[])[] = []) {
  return plain(evaluate(parse(formula), scopeOver(sheet)));
}

export function scopeOver(sheet: readonly (readonly Plain[])[]): Scope {
  return {
    cell: (_, row, column) => {
      const value = sheet[row]?.[column] ?? null;
      return typeof value === "number" ? new Decimal(value) : value;
    },
  };
}
