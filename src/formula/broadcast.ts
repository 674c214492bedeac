import { TcoError } from "../engine/tco-error";
import { isMatrix } from "./is-matrix";
import { matrixOf } from "./matrix-of";
import type { Matrix, Scalar, Value } from "./value";

/**
 * Applies a function of single values to values of any shape as Excel's operators do: a single value, row or
 * column is repeated; an element without a partner is #N/A.
 */
export function broadcast(
  values: readonly Value[],
  body: (scalars: readonly Scalar[]) => Scalar,
): Value {
  if (!values.some(isMatrix)) return body(values as readonly Scalar[]);
  const rows = Math.max(...values.map(height));
  const columns = Math.max(...values.map(width));
  return matrixOf(rows, columns, (row, column) => {
    const scalars = values.map((value) => elementFor(value, row, column));
    return scalars.includes(undefined) ? noPartner() : body(scalars as readonly Scalar[]);
  });
}

/** `broadcast` of the two sides of an operator, without a list for each element. */
export function broadcastPair(
  left: Value,
  right: Value,
  body: (left: Scalar, right: Scalar) => Scalar,
): Value {
  if (isMatrix(left) && isMatrix(right) && haveOneShape(left, right)) {
    return left.map((line, row) => pairs(line, right[row] ?? [], body));
  }
  if (isMatrix(left) && !isMatrix(right)) {
    return left.map((line) => line.map((scalar) => body(scalar, right)));
  }
  const rows = Math.max(height(left), height(right));
  const columns = Math.max(width(left), width(right));
  return matrixOf(rows, columns, (row, column) => {
    const a = elementFor(left, row, column);
    const b = elementFor(right, row, column);
    return a === undefined || b === undefined ? noPartner() : body(a, b);
  });
}

const haveOneShape = (a: Matrix, b: Matrix): boolean =>
  a.length === b.length && a[0]?.length === b[0]?.length;

function pairs(
  left: readonly Scalar[],
  right: readonly Scalar[],
  body: (left: Scalar, right: Scalar) => Scalar,
): readonly Scalar[] {
  const found: Scalar[] = [];
  for (let i = 0; i < left.length; i += 1) found.push(body(left[i] ?? null, right[i] ?? null));
  return found;
}

const height = (value: Value): number => (isMatrix(value) ? value.length : 1);
const width = (value: Value): number => (isMatrix(value) ? (value[0]?.length ?? 0) : 1);

/** The element that stands for a place of the result; undefined where the value does not reach. */
function elementFor(value: Value, row: number, column: number): Scalar | undefined {
  if (!isMatrix(value)) return value;
  const line = value.length === 1 ? value[0] : value[row];
  return line?.length === 1 ? line[0] : line?.[column];
}

function noPartner(): TcoError {
  return new TcoError("#N/A", "The ranges differ in size: this element has no partner.");
}

/** Changes every element of a value. */
export function mapValue(value: Value, change: (scalar: Scalar) => Scalar): Value {
  return isMatrix(value) ? (value as Matrix).map((row) => row.map(change)) : change(value);
}
