import { Decimal } from "../../engine/decimal";
import { TcoError } from "../../engine/tco-error";
import { broadcast } from "../broadcast";
import { toNumber } from "../coerce";
import type { Scalar } from "../value";
import { withinExcel } from "../within-excel";
import type { EagerFunction } from "./excel-function";

type Sound = Exclude<Scalar, TcoError>;

/** A function of single values, applied element by element; the first error among them comes out again. */
export function ofScalars(
  least: number,
  most: number,
  body: (...scalars: readonly Sound[]) => Scalar,
): EagerFunction {
  return ofAnything(least, most, (...scalars) => {
    const fault = scalars.find((scalar) => scalar instanceof TcoError);
    return fault ?? body(...(scalars as readonly Sound[]));
  });
}

/** A function of numbers, applied element by element. */
export function ofNumbers(
  least: number,
  most: number,
  body: (...numbers: readonly Decimal[]) => Scalar,
): EagerFunction {
  return ofAnything(least, most, (...scalars) => {
    const numbers = scalars.map(toNumber);
    const fault = numbers.find((number) => number instanceof TcoError);
    if (fault) return fault;
    const result = body(...(numbers as readonly Decimal[]));
    return result instanceof Decimal ? withinExcel(result) : result;
  });
}

/** A function of single values, errors included. */
export function ofAnything(
  least: number,
  most: number,
  body: (...scalars: readonly Scalar[]) => Scalar,
): EagerFunction {
  return { least, most, body: (args) => broadcast(args, (scalars) => body(...scalars)) };
}
