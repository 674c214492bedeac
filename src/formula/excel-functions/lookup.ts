import { Decimal } from "../../engine/decimal";
import { TcoError } from "../../engine/tco-error";
import { whole } from "../../engine/whole";
import { toNumber } from "../coerce";
import { mapValue } from "../broadcast";
import { compare } from "../compare";
import { isMatrix } from "../is-matrix";
import type { Matrix, Scalar, Value } from "../value";
import { likeText } from "./criterion";
import { asMatrix, firstScalar } from "./as-matrix";
import type { FunctionTable } from "./excel-function";
import { scalarsOf } from "./scalars-of";

export const lookup: FunctionTable = {
  MATCH: {
    least: 2,
    most: 3,
    ranges: true,
    body: ([wanted = null, range = null, type]) => {
      const one = (scalar: Scalar) => match(scalar, range, type);
      return isOneCell(wanted) ? one(firstScalar(wanted)) : mapValue(wanted, one);
    },
  },
  LOOKUP: {
    least: 2,
    most: 3,
    ranges: true,
    body: ([wanted = null, range = null, results]) => {
      const one = (scalar: Scalar) => lookUp(scalar, asMatrix(range), results);
      return isOneCell(wanted) ? one(firstScalar(wanted)) : mapValue(wanted, one);
    },
  },
};

/** A reference to one cell arrives as a range, but its answer is one value. */
function isOneCell(value: Value): boolean {
  return !isMatrix(value) || (value.length === 1 && value[0]?.length === 1);
}

function match(wanted: Scalar, range: Value, type: Value = new Decimal(1)): Scalar {
  const direction = toNumber(firstScalar(type));
  if (wanted instanceof TcoError) return wanted;
  if (direction instanceof TcoError) return direction;
  const matrix = asMatrix(range);
  if (matrix.length > 1 && (matrix[0]?.length ?? 0) > 1) {
    return new TcoError("#N/A", "MATCH searches one row or one column.");
  }
  const place = position(wanted, scalarsOf(matrix), direction);
  return place < 0 ? new TcoError("#N/A", "MATCH finds no such value.") : whole(place + 1);
}

function position(wanted: Sound, list: readonly Scalar[], direction: Decimal): number {
  if (direction.isZero()) return list.findIndex(sameAs(wanted));
  return direction.isPositive() ? lastUpTo(wanted, list) : lastDownTo(wanted, list);
}

type Sound = Exclude<Scalar, TcoError>;

function sameAs(wanted: Sound): (value: Scalar) => boolean {
  if (typeof wanted === "string") {
    const isLike = likeText(wanted);
    return (value) => typeof value === "string" && isLike(value);
  }
  return (value) => isLike(value, wanted) && compare(value, wanted) === 0;
}

/** Searches compare only values of one kind with each other. */
function isLike(value: Scalar, wanted: Sound): value is Sound {
  if (value === null || value instanceof TcoError) return false;
  return typeof value === typeof (wanted ?? new Decimal(0));
}

/** In a rising list the last place that is not above the wanted value. */
function lastUpTo(wanted: Sound, list: readonly Scalar[]): number {
  return list.reduce<number>(
    (found, value, place) => (isLike(value, wanted) && compare(value, wanted) <= 0 ? place : found),
    -1,
  );
}

/** In a falling list the last place that is not below the wanted value. */
function lastDownTo(wanted: Sound, list: readonly Scalar[]): number {
  const first = list.findIndex((value) => isLike(value, wanted) && compare(value, wanted) < 0);
  return first < 0 ? list.length - 1 : first - 1;
}

function lookUp(wanted: Scalar, range: Matrix, results: Value | undefined): Scalar {
  if (wanted instanceof TcoError) return wanted;
  const across = range.length < (range[0]?.length ?? 0);
  const searched = across ? range[0] : range.map((row) => row[0] ?? null);
  const own = across ? range[range.length - 1] : range.map((row) => row[row.length - 1] ?? null);
  const place = lastUpTo(wanted, searched ?? []);
  if (place < 0) return new TcoError("#N/A", "LOOKUP finds no such value.");
  return (results === undefined ? own : scalarsOf(asMatrix(results)))?.[place] ?? null;
}
