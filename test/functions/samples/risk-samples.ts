import type { RandomSequence } from "../../support/random-sequence";
import { between, pick, whole, type Samples } from "./sample";

/** Calls over ranges of one shape: a column, a row, a table or one cell. */
export const riskSamples: Samples = {
  TORNADO: (next) => {
    const shape = drawnShape(next);
    const labels = range(shape, () => pick(next, ['"Runs"', '"Prices"', "2026", "TRUE", '""']));
    // Few and round figures, so that swings tie; low may be above high.
    const results = () =>
      range(shape, () => pick(next, ["0", "-40", "35.1", between(next, 0, 90)]));
    const top = pick(next, [[], [String(whole(next, 1, 5))]]);
    return [labels, results(), results(), pick(next, ["0", between(next, -10, 90)]), ...top];
  },
  ALLOCATE: (next) => {
    const drivers = range(drawnShape(next), () => pick(next, ["1", "3", between(next, 0.1, 900)]));
    const cost = pick(next, ["0", "100", "-100", "12.345", between(next, -1e6, 1e6)]);
    return [cost, drivers, ...pick(next, [[], [String(whole(next, -3, 4))]])];
  },
};

type Shape = readonly [rows: number, columns: number];

function drawnShape(next: RandomSequence): Shape {
  return pick<Shape>(next, [
    [1, 1],
    [5, 1],
    [1, 4],
    [3, 2],
  ]);
}

function range([rows, columns]: Shape, cell: () => string): string {
  const row = () => Array.from({ length: columns }, cell).join(",");
  return `{${Array.from({ length: rows }, row).join(";")}}`;
}
