import { hasSteps, stepsAt, type CostCurve, type CurvePart } from "./cost-curve";
import { Decimal } from "./decimal";
import { orderOf } from "./order-of";
import { settle } from "./settle";

/**
 * Quantities in rising order between which a curve is straight: its bends and jumps in a range, the range's ends, 0,
 * and edges on either side of the range. Some may be no edges at all, which does no harm.
 */
export function curveEdges(curve: CostCurve, from: Decimal, to: Decimal): readonly Decimal[] {
  const ofParts = curve.flatMap((part) => [
    part.included,
    ...endOfMinimum(part),
    ...stepEdges(part, from, to),
  ]);
  const beyond = to.times(2).plus(1);
  const rising = [new Decimal(0), from, to, beyond, ...ofParts]
    .filter((edge) => !edge.isNegative() && edge.lte(beyond))
    .sort((one, other) => one.cmp(other));
  return rising.filter((edge, index) => {
    const previous = rising[index - 1];
    return previous === undefined || orderOf(previous, edge, edge) !== 0;
  });
}

/** Steps that a part takes in a range, its first quantity left out: an edge there was taken before. */
export function stepsTaken(part: CurvePart, from: Decimal, to: Decimal): Decimal {
  return stepsAt(part, to).minus(stepsAt(part, from));
}

/** The edges of a part's steps in a range and the nearest on either side. */
export function stepEdges(part: CurvePart, from: Decimal, to: Decimal): readonly Decimal[] {
  if (!hasSteps(part)) return [];
  const first = Decimal.max(0, stepsAt(part, from).minus(1));
  const last = settle(to.div(part.stepSize)).floor().plus(1);
  return Array.from({ length: last.minus(first).plus(1).toNumber() }, (_, index) =>
    part.stepSize.times(first.plus(index)),
  );
}

/**
 * Where the minimum stops binding on a slope: fixed + unit × (q − included) + stepCost × k = minimum, in the first
 * step k at whose end the cost is not below the minimum. Where a step jumps over the minimum, it is no edge.
 */
function endOfMinimum(part: CurvePart): readonly Decimal[] {
  const { fixed, unit, minimum, included, stepSize, stepCost } = part;
  if (unit.isZero() || minimum.lte(fixed)) return [];
  const missing = minimum.minus(fixed);
  const perStep = unit.times(stepSize).plus(stepCost);
  const steps = hasSteps(part)
    ? settle(missing.plus(unit.times(included)).div(perStep)).ceil()
    : new Decimal(0);
  return [included.plus(missing.minus(stepCost.times(steps)).div(unit))];
}
