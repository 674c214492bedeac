import { Decimal } from "../engine/decimal";
import { to15Digits } from "../engine/to-15-digits";
import { TcoError } from "../engine/tco-error";
import { isMatrix } from "../formula/is-matrix";
import type { Scalar, Value } from "../formula/value";

/** A result as text: a matrix has a line a row, its cells apart by tabs. */
export const printedValue = (value: Value): string =>
  isMatrix(value)
    ? value.map((row) => row.map(printedScalar).join("\t")).join("\n")
    : printedScalar(value);

/** A result as JSON data: `{value}` or `{error, message}`, elements of a matrix likewise. */
export function jsonResult(value: Value): object {
  if (value instanceof TcoError) return jsonError(value);
  return { value: isMatrix(value) ? value.map((row) => row.map(jsonScalar)) : jsonScalar(value) };
}

function printedScalar(value: Scalar): string {
  if (value === null) return "";
  if (value instanceof TcoError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? value : String(to15Digits(value));
}

function jsonScalar(value: Scalar): unknown {
  if (value instanceof TcoError) return jsonError(value);
  return value instanceof Decimal ? to15Digits(value) : value;
}

const jsonError = ({ code, message }: TcoError): object => ({ error: code, message });
