import { pertQuantile } from "./pert-quantile";
import { standardNormal } from "./standard-normal";
import { triangleQuantile } from "./triangle-quantile";
import { uniformStreams, type UniformStream } from "./uniform-streams";

/** A line of a budget whose cost lies between two bounds, most likely near the third figure. */
export interface UncertainLine {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}
export interface Simulation {
  readonly distribution: "tri" | "pert";
  readonly trials: number;
  /** A whole number of 32 bits. */
  readonly seed: number;
  /** 0 draws every line by itself, 1 all lines alike. */
  readonly correlation: number;
}

/**
 * The total of all lines in every trial. Each line reads its own stream of random numbers, so that the draws of a
 * line stay what they are when others change. All of it is + − × ÷ √, which every platform rounds alike.
 */
export function simulatedTotals(
  lines: readonly UncertainLine[],
  { distribution, trials, seed, correlation }: Simulation,
): Float64Array {
  const totals = new Float64Array(trials);
  const [common, ...own] = uniformStreams(seed, lines.length + 1);
  const together = Float64Array.from({ length: trials }, common!);
  const linked = linkedStreams(together, correlation);
  lines.forEach(({ low, mode, high }, index) => {
    const width = high - low;
    const peak = width === 0 ? 0 : (mode - low) / width;
    const quantile = distribution === "tri" ? triangleQuantile(peak) : pertQuantile(peak);
    const share = linked(own[index]!);
    for (let trial = 0; trial < trials; trial++)
      totals[trial] = totals[trial]! + low + (width === 0 ? 0 : width * quantile(share(trial)));
  });
  return totals;
}

/**
 * A line's share in each trial: its own, the common one, or both under a one-factor Gaussian copula, in which any two
 * lines' normal scores have the correlation asked for.
 */
function linkedStreams(
  common: Float64Array,
  correlation: number,
): (own: UniformStream) => (trial: number) => number {
  if (correlation === 0) return (own) => own;
  if (correlation === 1) return () => (trial) => common[trial]!;
  const { quantile, share } = standardNormal();
  const [load, rest] = [Math.sqrt(correlation), Math.sqrt(1 - correlation)];
  const factor = common.map((each) => load * quantile(each));
  return (own) => (trial) => share(factor[trial]! + rest * quantile(own()));
}
