import { Decimal } from "../../engine/decimal";
import { oncePer } from "../../engine/once-per";
import { plus } from "../../engine/plus";
import { whole } from "../../engine/whole";
import { TcoError } from "../../engine/tco-error";
import { withMemory } from "../../engine/with-memory";
import type { Matrix, Scalar, Value } from "../value";
import { broadcast } from "../broadcast";
import { criterion, type Criterion } from "./criterion";
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
  const ranges = args.filter((_, i) => i % 2 === 0).map(asMatrix);
  const isOneSize = ranges.every(
    (range) => range.length === shape.length && range[0]?.length === shape[0]?.length,
  );
  if (!isOneSize) return sizesDiffer();
  const cells = scalarsOf(shape);
  const [first = [], ...others] = ranges.map(scalarsOf);
  const criterionOf = withMemory(new Map<Scalar, Criterion>(), criterion);
  return broadcast(
    args.filter((_, i) => i % 2 === 1),
    ([wanted = null, ...further]) => {
      const criteria = further.map(criterionOf);
      const isChosen = (place: number) =>
        criteria.every((holds, i) => holds(others[i]?.[place] ?? null));
      return answer(cells, placesIn(first)(wanted).filter(isChosen));
    },
  );
}

/** Where a criterion holds in a list: many formulas ask one row of words for the same few. */
const placesIn = oncePer((list: readonly Scalar[]) =>
  withMemory(new Map<Scalar, readonly number[]>(), (wanted) => {
    const holds = criterion(wanted);
    return list.flatMap((scalar, place) => (holds(scalar) ? [place] : []));
  }),
);

function sumOf(cells: readonly Scalar[], chosen: readonly number[]): Scalar {
  let total = whole(0);
  for (const place of chosen) {
    const scalar = cells[place];
    if (scalar instanceof TcoError) return scalar;
    if (scalar instanceof Decimal) total = plus(total, scalar);
  }
  return total;
}

function sizesDiffer(): TcoError {
  return new TcoError("#VALUE!", "The ranges of the conditions differ in size.");
}
