import fc from "fast-check";
import { formulaValue, called, plain } from "../support/called";

interface Line {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}
interface Options {
  readonly dist?: string;
  readonly trials?: number;
  readonly seed?: number;
  readonly correlation?: number;
}
interface Answer {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly mean: number;
  readonly deviation: number;
}

function simulated(lines: readonly Line[], options: Options = {}): Answer {
  const column = (key: keyof Line) => lines.map((line) => [line[key]]);
  const { dist = "TRI", trials = 2000, seed = 1, correlation = 0 } = options;
  const [low, mode, high] = [column("low"), column("mode"), column("high")];
  const rows = plain(called("SIMULATE", low, mode, high, dist, trials, seed, correlation));
  const [p10, p50, p90, mean, deviation] = (rows as [string, number][]).map(([, value]) => value);
  return { p10: p10!, p50: p50!, p90: p90!, mean: mean!, deviation: deviation! };
}

const figure = fc.integer({ min: -1000, max: 100_000 });
const line = fc
  .tuple(figure, figure, figure)
  .map((figures) => [...figures].sort((a, b) => a - b))
  .map(([low = 0, mode = 0, high = 0]): Line => ({ low, mode, high }));
const lines = fc.array(line, { minLength: 1, maxLength: 5 });
const dist = fc.constantFrom("TRI", "PERT");
const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const correlation = fc.constantFrom(0, 0.3, 0.9, 1);
const RUNS = { numRuns: 40 };

const meanOf = ({ low, mode, high }: Line, distribution: string): number =>
  distribution === "TRI" ? (low + mode + high) / 3 : (low + 4 * mode + high) / 6;
function varianceOf({ low, mode, high }: Line, distribution: string): number {
  const width = high - low;
  if (width === 0) return 0;
  const top = (mode - low) / width;
  // TRI: (a² + b² + c² − ab − ac − bc) / 18; PERT: beta with α + β = 6.
  const unit =
    distribution === "TRI" ? (1 - top + top * top) / 18 : ((1 + 4 * top) * (5 - 4 * top)) / 252;
  return width * width * unit;
}
const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** The six lines of the published monthly budget, 8,000 to 22,900, with their midpoints for modes. */
const budget = [
  [2000, 5000],
  [500, 1500],
  [200, 500],
  [100, 300],
  [200, 600],
  [5000, 15000],
].map(([low = 0, high = 0]): Line => ({ low, mode: (low + high) / 2, high }));

describe("SIMULATE", () => {
  it("gives the published budget's percentiles: about 12,590, 15,450 and 18,307", () => {
    const { p10, p50, p90, mean, deviation } = simulated(budget, { trials: 200_000 });
    // The mean scatters by 2,143.69 / √200,000 = 4.8, percentiles by up to twice that.
    expect(Math.abs(p10 - 12_590)).toBeLessThan(25);
    expect(Math.abs(p50 - 15_450)).toBeLessThan(25);
    expect(Math.abs(p90 - 18_307)).toBeLessThan(25);
    expect(Math.abs(mean - 15_450)).toBeLessThan(20);
    // √(Σ width² / 24) = √(110,290,000 / 24)
    expect(Math.abs(deviation - 2143.69)).toBeLessThan(15);
  });

  it("fully correlated, the budget's P10 and P90 are the sums of the lines' own: 11,331.74 and 19,568.26", () => {
    // 8,000 + 14,900 × √(0.1 × 0.5), and the same from above.
    const { p10, p90 } = simulated(budget, { trials: 200_000, correlation: 1 });
    expect(Math.abs(p10 - 11_331.74)).toBeLessThan(40);
    expect(Math.abs(p90 - 19_568.26)).toBeLessThan(40);
  });

  it("has the closed forms' mean and deviation, within five times the scatter of the draws", () => {
    fc.assert(
      fc.property(lines, dist, seed, (list, distribution, start) => {
        const trials = 2000;
        const found = simulated(list, { dist: distribution, seed: start, trials });
        const deviation = Math.sqrt(sum(list.map((each) => varianceOf(each, distribution))));
        const mean = sum(list.map((each) => meanOf(each, distribution)));
        const scatter = deviation / Math.sqrt(trials) + 1e-9;
        expect(Math.abs(found.mean - mean)).toBeLessThan(5 * scatter);
        expect(Math.abs(found.deviation - deviation)).toBeLessThan(5 * scatter);
      }),
      RUNS,
    );
  });

  it("gives the same answer to the same seed, and another to another", () => {
    fc.assert(
      fc.property(dist, correlation, seed, (distribution, linked, start) => {
        const options = { dist: distribution, correlation: linked, seed: start, trials: 100 };
        const once = simulated(budget, options);
        expect(simulated(budget, options)).toEqual(once);
        const other = (start + 1) % 2 ** 32;
        expect(simulated(budget, { ...options, seed: other }).mean).not.toBe(once.mean);
      }),
      RUNS,
    );
  });

  it("puts P10, P50 and P90 in order between the sums of the lows and of the highs", () => {
    fc.assert(
      fc.property(lines, dist, correlation, seed, (list, distribution, linked, start) => {
        const options = { dist: distribution, correlation: linked, seed: start, trials: 100 };
        const { p10, p50, p90 } = simulated(list, options);
        const ordered = [
          sum(list.map(({ low }) => low)),
          p10,
          p50,
          p90,
          sum(list.map(({ high }) => high)),
        ];
        ordered
          .slice(1)
          .forEach((value, index) => expect(value).toBeGreaterThanOrEqual(ordered[index]! - 1e-6));
      }),
      RUNS,
    );
  });

  it("tightens with trials: a hundred times as many scatter a tenth as far", () => {
    const scatter = (trials: number) => {
      const found = Array.from(
        { length: 20 },
        (_, start) => simulated(budget, { trials, seed: start }).p90,
      );
      return Math.max(...found) - Math.min(...found);
    };
    expect(scatter(10_000)).toBeLessThan(scatter(100) / 5);
  });

  it.each(["TRI", "PERT"])(
    "widens with correlation under %s, without moving the mean",
    (distribution) => {
      const at = [0, 0.25, 0.5, 0.75, 1].map((linked) =>
        simulated(budget, { dist: distribution, correlation: linked, trials: 20_000 }),
      );
      at.slice(1).forEach(({ deviation }, index) =>
        expect(deviation).toBeGreaterThan(at[index]!.deviation * 1.03),
      );
      // 2,843.6 is the widest deviation over √20,000 = 20.
      for (const { mean } of at) expect(Math.abs(mean - 15_450)).toBeLessThan(100);
    },
  );

  it("hardly changes with a hardly changed correlation, at either end", () => {
    for (const distribution of ["TRI", "PERT"])
      for (const [end, near] of [
        [0, 1e-9],
        [1, 1 - 1e-9],
      ] as const) {
        const [a, b] = [end, near].map((linked) =>
          simulated(budget, { dist: distribution, correlation: linked }),
        );
        expect(Math.abs(a!.p90 - b!.p90)).toBeLessThan(1);
      }
  });

  it("shifts by a line that is added without a range, and not by its place in the random numbers", () => {
    fc.assert(
      fc.property(lines, dist, correlation, figure, (list, distribution, linked, constant) => {
        const options = { dist: distribution, correlation: linked, trials: 100 };
        const before = simulated(list, options);
        const more = [...list, { low: constant, mode: constant, high: constant }];
        const after = simulated(more, options);
        for (const key of ["p10", "p50", "p90", "mean"] as const)
          expect(after[key]).toBeCloseTo(before[key] + constant, 6);
        expect(after.deviation).toBeCloseTo(before.deviation, 6);
      }),
      RUNS,
    );
  });

  it("scales with its lines", () => {
    const by = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(lines, dist, correlation, by, (list, distribution, linked, factor) => {
        const options = { dist: distribution, correlation: linked, trials: 100 };
        const before = simulated(list, options);
        const scaled = list.map(({ low, mode, high }) => ({
          low: low * factor,
          mode: mode * factor,
          high: high * factor,
        }));
        const after = simulated(scaled, options);
        for (const key of ["p10", "p50", "p90", "mean", "deviation"] as const)
          expect(Math.abs(after[key] - before[key] * factor)).toBeLessThan(1e-3 * factor);
      }),
      RUNS,
    );
  });

  it("keeps its digits from version to version", () => {
    const call = "TCO.SIMULATE({2000;5000},{3500;7000},{5000;15000},";
    // Written down from the first version: + − × ÷ √ round alike everywhere, so a change is a change of method.
    expect(formulaValue(`=${call}"PERT",1000,4294967295,0.4)`)).toEqual([
      ["P10", 9035.27653896095],
      ["P50", 11461.311988117293],
      ["P90", 14400.045260375306],
      ["Mean", 11595.863327774978],
      ["StDev", 2011.6387845080412],
    ]);
  });
});
