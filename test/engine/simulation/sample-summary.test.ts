import { compensatedSum } from "../../../src/engine/simulation/compensated-sum";
import { sampleSummary } from "../../../src/engine/simulation/sample-summary";

test("says what PERCENTILE.INC, AVERAGE and STDEV.S say", () => {
  const { p10, p50, p90, mean, deviation } = sampleSummary(Float64Array.of(5, 1, 4, 2, 3));
  // Place 1 + 0.1 × 4 = 1.4, 3 and 4.6 of 1 … 5; (4 + 1 + 0 + 1 + 4) / 4 = 2.5.
  expect([p10, p50, p90, mean, deviation]).toEqual([1.4, 3, 4.6, 3, Math.sqrt(2.5)]);
});

test("leaves the sample in its order", () => {
  const sample = Float64Array.of(2, 1);
  sampleSummary(sample);
  expect([...sample]).toEqual([2, 1]);
});

test("a sum loses nothing to a large number that goes again", () => {
  expect(compensatedSum(Float64Array.of(1, 1e100, 1, -1e100))).toBe(2);
});
