import type { RandomSequence } from "../../support/random-sequence";
import { between, pick, whole, type Samples } from "./sample";

/** Calls of functions whose arguments hang together, so that drawing each for itself would leave the domain. */
export const platformSamples: Samples = {
  TIERCOST: (next) => {
    const thresholds = risingThresholds(next);
    const prices = thresholds.map(() => pick(next, ["0", between(next, 0, 2, 5)]));
    const last = thresholds[thresholds.length - 1]!;
    const quantity = pick(next, ["0", ...thresholds.map(String), between(next, 0, last * 2, 2)]);
    const separator = pick(next, [",", ";"]);
    const lists = [thresholds, prices].map((list) => `{${list.join(separator)}}`);
    return [quantity, ...lists, pick(next, ['"graduated"', '"Volume"'])].slice(
      0,
      whole(next, 3, 4),
    );
  },
  COMMITFEE: (next) => {
    const commitment = whole(next, 0, 1e6);
    const usage = pick(next, [0, commitment, whole(next, 0, 2e6)]);
    return [String(usage), String(commitment), `${whole(next, 0, 100)}%`].slice(
      0,
      whole(next, 2, 3),
    );
  },
  GPUSIZE: (next) => {
    const [replica, percent] = [whole(next, 1, 20_000), whole(next, 1, 100)];
    const atStep = (replica * percent * whole(next, 0, 300)) / 100;
    const peak = pick(next, [String(atStep), between(next, 0, 1e5)]);
    const others = [whole(next, 0, 8), whole(next, 0, 3)].map(String);
    return [peak, String(replica), `${percent}%`, ...others].slice(0, whole(next, 3, 5));
  },
  GPUPRICE: (next) => [
    between(next, 0, 20, 2),
    between(next, 10, 1e4, 1),
    `${whole(next, 1, 100)}%`,
    String(whole(next, 0, 16)),
  ],
};

/** One to five quantities from 0 on, none twice. */
export function risingThresholds(next: RandomSequence): readonly number[] {
  const steps = Array.from({ length: whole(next, 0, 4) }, () => whole(next, 1, 200_000) / 10);
  return steps.reduce<readonly number[]>(
    (rising, step) => [...rising, Number((rising[rising.length - 1]! + step).toFixed(1))],
    [0],
  );
}
