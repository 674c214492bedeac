import fc from "fast-check";
import { pertQuantile } from "../../../src/engine/simulation/pert-quantile";

/** Of the share; the largest error, 2.9e-5, is that of a mode just above 0, where the density jumps. */
const TOLERANCE = 1 / 30_000;

test.each`
  mode    | below                                                | source
  ${0}    | ${(x: number) => 1 - (1 - x) ** 5}                   | ${"beta(1, 5)"}
  ${0.5}  | ${(x: number) => x ** 3 * (10 - 15 * x + 6 * x * x)} | ${"beta(3, 3): 30 ∫ x²(1−x)²"}
  ${0.75} | ${(x: number) => x ** 4 * (5 - 4 * x)}               | ${"beta(4, 2): 20 ∫ x³(1−x)"}
  ${1}    | ${(x: number) => x ** 5}                             | ${"beta(5, 1)"}
`("with the mode at $mode lies where $source has that share", ({ mode, below }) => {
  const quantile = pertQuantile(mode);
  for (const share of [0.0001, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 0.9999])
    expect(Math.abs(below(quantile(share)) - share)).toBeLessThan(TOLERANCE);
});

const mode = fc.double({ min: 0, max: 1, noNaN: true });
const share = fc.double({ min: 0, max: 1 - 2 ** -53, noNaN: true });

test("has the mean (1 + 4 × mode) / 6 and the variance α·β / 252", () => {
  fc.assert(
    fc.property(mode, (top) => {
      const quantile = pertQuantile(top);
      const draws = Array.from({ length: 20_000 }, (_, at) => quantile((at + 0.5) / 20_000));
      const mean = draws.reduce((sum, draw) => sum + draw) / draws.length;
      const squares = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length;
      expect(Math.abs(mean - (1 + 4 * top) / 6)).toBeLessThan(TOLERANCE);
      // α + β = 6, so that the variance is αβ / (6² × 7).
      expect(Math.abs(squares - ((1 + 4 * top) * (5 - 4 * top)) / 252)).toBeLessThan(TOLERANCE);
    }),
    { numRuns: 30 },
  );
});

test("a larger share has a larger value, from 0 to 1", () => {
  fc.assert(
    fc.property(mode, share, share, (top, a, b) => {
      const quantile = pertQuantile(top);
      const [low, high] = [quantile(Math.min(a, b)), quantile(Math.max(a, b))];
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeGreaterThanOrEqual(low);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
});
