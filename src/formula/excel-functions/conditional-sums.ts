import { Decimal } from "../../engine/decimal";
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
  return where(
    args,
    asMatrix(args[0] ?? null),
    (cells, isChosen) => new Decimal(cells.filter((_, place) => isChosen(place)).length),
  );
}

/** What comes of the cells and of whether all conditions hold at a place. */
type Answer = (cells: readonly Scalar[], isChosen: (place: number) => boolean) => Scalar;

/** A criterion may be an area or an array: then there is an answer for each of its elements. */
function where(args: readonly Value[], shape: Matrix, answer: Answer): Value {
  const ranges = args.filter((_, i) => i % 2 === 0).map(asMatrix);
  const isOneSize = ranges.every(
    (range) => range.length === shape.length && range[0]?.length === shape[0]?.length,
  );
  if (!isOneSize) return sizesDiffer();
  const [cells, lists] = [scalarsOf(shape), ranges.map(scalarsOf)];
  const criterionOf = withMemory(new Map<Scalar, Criterion>(), criterion);
  const answerTo = onceForWords((wanted) => {
    const criteria = wanted.map(criterionOf);
    return answer(cells, (place) => criteria.every((holds, i) => holds(lists[i]?.[place] ?? null)));
  });
  return broadcast(
    args.filter((_, i) => i % 2 === 1),
    answerTo,
  );
}

/** A row of criteria repeats a few groups of words: each is answered once. */
function onceForWords(
  answerTo: (wanted: readonly Scalar[]) => Scalar,
): (wanted: readonly Scalar[]) => Scalar {
  const known = new Map<string, Scalar>();
  return (wanted) => {
    if (!wanted.every((one) => typeof one === "string")) return answerTo(wanted);
    const words = JSON.stringify(wanted);
    const found = known.get(words);
    if (found !== undefined) return found;
    const answered = answerTo(wanted);
    known.set(words, answered);
    return answered;
  };
}

function sumOf(cells: readonly Scalar[], isChosen: (place: number) => boolean): Scalar {
  let total = new Decimal(0);
  for (let place = 0; place < cells.length; place += 1) {
    const scalar = cells[place];
    if (!isChosen(place)) continue;
    if (scalar instanceof TcoError) return scalar;
    if (scalar instanceof Decimal) total = total.plus(scalar);
  }
  return total;
}

function sizesDiffer(): TcoError {
  return new TcoError("#VALUE!", "The ranges of the conditions differ in size.");
}
