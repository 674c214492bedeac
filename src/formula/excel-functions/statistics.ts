import { Decimal } from "../../engine/decimal";
import { normalQuantile } from "../../engine/normal-quantile";
import { oncePer } from "../../engine/once-per";
import { TcoError } from "../../engine/tco-error";
import { toNumber } from "../coerce";
import { isMatrix } from "../is-matrix";
import type { Matrix, Scalar, Value } from "../value";
import { firstScalar } from "./as-matrix";
import type { EagerFunction, FunctionTable } from "./excel-function";
import { ofNumbers } from "./lift";
import { numbersIn } from "./numbers-in";

export const statistics: FunctionTable = {
  "NORM.S.INV": ofNumbers(1, 1, (probability = new Decimal(0)) =>
    probability.gt(0) && probability.lt(1)
      ? normalQuantile(probability)
      : new TcoError("#NUM!", "A probability lies between 0 and 1."),
  ),
  "PERCENTILE.INC": ofSorted(percentile),
  LARGE: ofSorted((sorted, place) => placed((index) => sorted[sorted.length - 1 - index], place)),
  SMALL: ofSorted((sorted, place) => placed((index) => sorted[index], place)),
  "RANK.EQ": { least: 2, most: 3, ranges: true, body: rank },
};

/** A function of a range's numbers in rising order and of one number. */
function ofSorted(body: (sorted: readonly Decimal[], number: Decimal) => Scalar): EagerFunction {
  return {
    least: 2,
    most: 2,
    ranges: true,
    body: ([range = null, argument = null]) => {
      const sorted = isMatrix(range) ? risingInRange(range) : rising(range);
      if (sorted instanceof TcoError) return sorted;
      const number = toNumber(firstScalar(argument));
      return number instanceof TcoError ? number : body(sorted, number);
    },
  };
}

function rising(range: Value): readonly Decimal[] | TcoError {
  const numbers = numbersIn([range]);
  return numbers instanceof TcoError ? numbers : [...numbers].sort((a, b) => a.cmp(b));
}

/** Many formulas ask one range for its next number. */
const risingInRange = oncePer((range: Matrix) => rising(range));

function placed(at: (index: number) => Decimal | undefined, place: Decimal): Scalar {
  const index = place.ceil().toNumber() - 1;
  return at(index) ?? new TcoError("#NUM!", `There is no value number ${index + 1} in the range.`);
}

/** Between two neighbours the percentile is interpolated; the ends are the smallest and the largest number. */
function percentile(sorted: readonly Decimal[], share: Decimal): Scalar {
  if (share.lt(0) || share.gt(1))
    return new TcoError("#NUM!", "A percentile lies between 0 and 1.");
  const place = share.times(sorted.length - 1);
  const below = sorted[place.floor().toNumber()];
  if (!below) return new TcoError("#NUM!", "There is no number in the range.");
  const above = sorted[place.floor().toNumber() + 1] ?? below;
  return below.plus(above.minus(below).times(place.minus(place.floor())));
}

function rank([value = null, range = null, order = null]: readonly Value[]): Value {
  const number = toNumber(firstScalar(value));
  const rising = toNumber(firstScalar(order));
  const numbers = numbersIn([range]);
  if (number instanceof TcoError) return number;
  if (rising instanceof TcoError) return rising;
  if (numbers instanceof TcoError) return numbers;
  if (!numbers.some((other) => other.eq(number))) {
    return new TcoError("#N/A", "RANK.EQ does not find the number in the range.");
  }
  const ahead = numbers.filter((other) => (rising.isZero() ? other.gt(number) : other.lt(number)));
  return new Decimal(ahead.length + 1);
}
