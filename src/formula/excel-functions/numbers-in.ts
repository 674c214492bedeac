import { Decimal } from "../../engine/decimal";
import { TcoError } from "../../engine/tco-error";
import { toNumber } from "../coerce";
import { isMatrix } from "../is-matrix";
import type { Scalar, Value } from "../value";
import { withinExcel } from "../within-excel";
import type { EagerFunction } from "./excel-function";
import { scalarsOf } from "./scalars-of";

/** The numbers of all arguments: cells that hold text, TRUE, FALSE or nothing are passed over, written arguments count. */
export function numbersIn(args: readonly Value[]): readonly Decimal[] | TcoError {
  const numbers: Decimal[] = [];
  for (const value of args) {
    for (const scalar of isMatrix(value) ? scalarsOf(value) : [toNumber(value)]) {
      if (scalar instanceof TcoError) return scalar;
      if (scalar instanceof Decimal) numbers.push(scalar);
    }
  }
  return numbers;
}

/** A function of all the numbers in its arguments. */
export function ofAllNumbers(body: (numbers: readonly Decimal[]) => Scalar): EagerFunction {
  return {
    least: 1,
    most: Infinity,
    ranges: true,
    body: (args) => {
      const numbers = numbersIn(args);
      if (numbers instanceof TcoError) return numbers;
      const result = body(numbers);
      return result instanceof Decimal ? withinExcel(result) : result;
    },
  };
}
