import { Decimal } from "../../engine/decimal";
import { oncePer } from "../../engine/once-per";
import { remembered } from "../../engine/remembered";
import { plus } from "../../engine/plus";
import { whole } from "../../engine/whole";
import { TcoError } from "../../engine/tco-error";
import type { Matrix, Scalar, Value } from "../value";
import { broadcast } from "../broadcast";
import { criterion } from "./criterion";
import { asMatrix } from "./as-matrix";
import type { FunctionTable } from "./excel-function";
import { scalarsOf } from "./scalars-of";

export const conditionalSums: FunctionTable = {
  COUNTIF: { least: 2, most: 2, ranges: true, body: countWhere },
  COUNTIFS: { least: 2, most: Infinity, ranges: true, body: countWhere },
  SUMIFS: {
    least: 3,
    most: Infinity,
    ranges: true,
    body: ([summed = null, ...conditions]) => where(conditions, asMatrix(summed), sumOf),
  },
};

function countWhere(args: readonly Value[]): Value {
  return where(args, asMatrix(args[0] ?? null), (_, chosen) => whole(chosen.length));
}

/** What comes of the cells and of the places where all conditions hold. */
type Answer = (cells: readonly Scalar[], chosen: readonly number[]) => Scalar;

/** A criterion may be an area or an array: then there is an answer for each of its elements. */
function where(args: readonly Value[], shape: Matrix, answer: Answer): Value {
  if (args.length % 2 === 1) return new TcoError("#VALUE!", "A range has no condition.");
  const lists: (readonly Scalar[])[] = [];
  const criteria: Value[] = [];
  for (let i = 0; i < args.length; i += 2) {
    const range = asMatrix(args[i] ?? null);
    if (range.length !== shape.length || range[0]?.length !== shape[0]?.length) {
      return new TcoError("#VALUE!", "The ranges of the conditions differ in size.");
    }
    lists.push(scalarsOf(range));
    criteria.push(args[i + 1] ?? null);
  }
  const cells = scalarsOf(shape);
  return broadcast(criteria, (wanted) => answer(cells, chosenPlaces(lists, wanted)));
}

function chosenPlaces(
  lists: readonly (readonly Scalar[])[],
  wanted: readonly Scalar[],
): readonly number[] {
  const [first = [], ...others] = lists.map((list, i) => placesIn(list)(wanted[i] ?? null));
  return others.reduce(inBoth, first);
}

/** Where a criterion holds in a list: many formulas ask one row of words for the same few. */
const placesIn = oncePer((list: readonly Scalar[]) =>
  remembered((wanted: Scalar) => {
    const holds = criterion(wanted);
    const places: number[] = [];
    for (let i = 0; i < list.length; i += 1) if (holds(list[i] ?? null)) places.push(i);
    return places;
  }),
);

/** Both rise. */
function inBoth(some: readonly number[], others: readonly number[]): readonly number[] {
  const both: number[] = [];
  let at = 0;
  for (const place of some) {
    while ((others[at] ?? Infinity) < place) at += 1;
    if (others[at] === place) both.push(place);
  }
  return both;
}

function sumOf(cells: readonly Scalar[], chosen: readonly number[]): Scalar {
  let total = whole(0);
  for (const place of chosen) {
    const scalar = cells[place];
    if (scalar instanceof TcoError) return scalar;
    if (scalar instanceof Decimal) total = plus(total, scalar);
  }
  return total;
}
