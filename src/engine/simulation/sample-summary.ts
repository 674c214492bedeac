import { compensatedSum } from "./compensated-sum";

export interface SampleSummary {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly mean: number;
  /** Of a sample: divided by one less than its size. */
  readonly deviation: number;
}

/** What Excel's PERCENTILE.INC, AVERAGE and STDEV.S say of a sample. */
export function sampleSummary(values: Float64Array): SampleSummary {
  const sorted = values.slice().sort();
  const mean = compensatedSum(values) / values.length;
  const squares = compensatedSum(values, (value) => (value - mean) * (value - mean));
  return {
    p10: percentile(sorted, 1, 10),
    p50: percentile(sorted, 5, 10),
    p90: percentile(sorted, 9, 10),
    mean,
    deviation: Math.sqrt(squares / (values.length - 1)),
  };
}

/** A share given as a fraction, so that the place between two values is exact where it is whole. */
function percentile(sorted: Float64Array, over: number, under: number): number {
  const place = ((sorted.length - 1) * over) / under;
  const below = Math.floor(place);
  const [from, to] = [sorted[below]!, sorted[Math.min(below + 1, sorted.length - 1)]!];
  return from + (to - from) * (place - below);
}
