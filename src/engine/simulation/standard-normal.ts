import { cumulativeShares } from "./cumulative-shares";
import { tabledQuantile } from "./tabled-quantile";

/** Beyond ±8.5 lies less than the smallest share that a random number can be, 2^-53. */
const FURTHEST = 8.5;
const STEPS_A_UNIT = 64;
const LAST = 2 * FURTHEST * STEPS_A_UNIT;
/** e^-x for x = h²/2 and the step h = 1/64: the Taylor series, whose next term is below 1e-17. */
const X = 1 / (2 * STEPS_A_UNIT * STEPS_A_UNIT);
const SHRINKAGE = 1 - X * (1 - (X / 2) * (1 - (X / 3) * (1 - X / 4)));

export interface StandardNormal {
  /** The value below which a share lies. */
  readonly quantile: (share: number) => number;
  /** The share below a value. */
  readonly share: (value: number) => number;
}

/** The standard normal distribution from a table in steps of 1/64; between them straight lines, both ways the same. */
export function standardNormal(): StandardNormal {
  const points = Float64Array.from({ length: LAST + 1 }, (_, at) => at / STEPS_A_UNIT - FURTHEST);
  const shares = cumulativeShares(points, bell());
  return {
    quantile: tabledQuantile(points, shares),
    share: (value) => {
      const steps = Math.min(LAST, Math.max(0, (value + FURTHEST) * STEPS_A_UNIT));
      const at = Math.min(LAST - 1, Math.floor(steps));
      return shares[at]! + (shares[at + 1]! - shares[at]!) * (steps - at);
    },
  };
}

/** e^(-z²/2) at every step: from k² to (k + 1)² the exponent grows by 2k + 1, so products alone lead there. */
function bell(): Float64Array {
  const heights = new Float64Array(LAST + 1);
  const middle = LAST / 2;
  for (let step = 0, height = 1, ratio = SHRINKAGE; step <= middle; step++) {
    heights[middle + step] = height;
    heights[middle - step] = height;
    height *= ratio;
    ratio *= SHRINKAGE * SHRINKAGE;
  }
  return heights;
}
