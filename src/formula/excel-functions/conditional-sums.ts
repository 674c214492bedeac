import { Decimal } from "../../engine/decimal";
import { TcoError } from "../../engine/tco-error";
import type { Matrix, Scalar, Value } from "../value";
import { broadcast } from "../broadcast";
import { criterion } from "./criterion";
import { asMatrix } from "./as-matrix";
import type { FunctionTable } from "./excel-function";
import { scalarsOf } from "./scalars-of";

export const conditionalSums: FunctionTable = {
  COUNTIF: { least: 2, most: 2, ranges: true, body: (args) => forEach(args, count) },
  COUNTIFS: { least: 2, most: Infinity, ranges: true, body: (args) => forEach(args, count) },
  SUMIFS: {
    least: 3,
    most: Infinity,
    ranges: true,
    body: ([summed = null, ...conditions]) =>
      forEach(conditions, (one) => sumWhere(asMatrix(summed), one)),
  },
};

/** A criterion may be an area or an array: then there is an answer for each of its elements. */
function forEach(
  conditions: readonly Value[],
  answer: (conditions: readonly Value[]) => Scalar,
): Value {
  const criteria = conditions.filter((_, i) => i % 2 === 1);
  return broadcast(criteria, (chosen) =>
    answer(conditions.map((range, i) => (i % 2 === 1 ? (chosen[(i - 1) / 2] ?? null) : range))),
  );
}

/** For each cell whether all conditions hold; undefined when the ranges differ in size. */
function selection(args: readonly Value[], shape: Matrix): readonly boolean[] | undefined {
  const cells = scalarsOf(shape).map(() => true);
  for (let i = 0; i < args.length; i += 2) {
    const range = asMatrix(args[i] ?? null);
    if (range.length !== shape.length || range[0]?.length !== shape[0]?.length) return undefined;
    const holds = criterion(asMatrix(args[i + 1] ?? null)[0]?.[0] ?? null);
    scalarsOf(range).forEach((value, place) => {
      cells[place] = (cells[place] ?? false) && holds(value);
    });
  }
  return cells;
}

function count(args: readonly Value[]): Scalar {
  const chosen = selection(args, asMatrix(args[0] ?? null));
  return chosen ? new Decimal(chosen.filter(Boolean).length) : sizesDiffer();
}

function sumWhere(summed: Matrix, conditions: readonly Value[]): Scalar {
  const chosen = selection(conditions, summed);
  if (!chosen) return sizesDiffer();
  let total = new Decimal(0);
  for (const [place, scalar] of scalarsOf(summed).entries()) {
    if (!chosen[place]) continue;
    if (scalar instanceof TcoError) return scalar;
    if (scalar instanceof Decimal) total = total.plus(scalar);
  }
  return total;
}

function sizesDiffer(): TcoError {
  return new TcoError("#VALUE!", "The ranges of the conditions differ in size.");
}
