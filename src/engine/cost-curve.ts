import { Decimal } from "./decimal";
import { settle } from "./settle";

/**
 * A part of a curve costs max(minimum, fixed + unit × max(0, q − included) + stepCost × ⌈q / stepSize⌉) at the
 * quantity q. Every figure is 0 or more; a stepSize of 0 is no steps.
 */
export interface CurvePart {
  readonly fixed: Decimal;
  readonly unit: Decimal;
  readonly minimum: Decimal;
  readonly included: Decimal;
  readonly stepSize: Decimal;
  readonly stepCost: Decimal;
}
/** What an offer costs at each quantity: the sum of its parts. */
export type CostCurve = readonly CurvePart[];

const ZERO = new Decimal(0);

export function hasSteps({ stepSize, stepCost }: CurvePart): boolean {
  return stepSize.gt(0) && stepCost.gt(0);
}

/** Steps taken at a quantity: at an edge the step that ends there still holds. */
export function stepsAt(part: CurvePart, quantity: Decimal): Decimal {
  return hasSteps(part) ? settle(quantity.div(part.stepSize)).ceil() : ZERO;
}

/** The straight line that a curve is between two of its edges. */
export interface Line {
  readonly constant: Decimal;
  readonly slope: Decimal;
}

/** The line on which a curve of at least one part runs at a quantity that is no edge of it; at 0 the cost of 0. */
export function lineAround(curve: CostCurve, quantity: Decimal): Line {
  return curve
    .map((part) => lineOfPart(part, quantity))
    .reduce((one, other) => ({
      constant: one.constant.plus(other.constant),
      slope: one.slope.plus(other.slope),
    }));
}

function lineOfPart(part: CurvePart, quantity: Decimal): Line {
  const { fixed, unit, minimum, included, stepCost } = part;
  const steps = hasSteps(part) ? stepCost.times(stepsAt(part, quantity)) : ZERO;
  const line = quantity.gt(included)
    ? { constant: fixed.plus(steps).minus(unit.times(included)), slope: unit }
    : { constant: fixed.plus(steps), slope: ZERO };
  return costOn(line, quantity).lte(minimum) ? { constant: minimum, slope: ZERO } : line;
}

export function costOn({ constant, slope }: Line, quantity: Decimal): Decimal {
  return slope.isZero() ? constant : slope.times(quantity).plus(constant);
}
