import type { RandomSequence } from "../../support/random-sequence";
import { between, pick, whole, type Samples } from "./sample";

const rateText = (next: RandomSequence): string =>
  pick(next, ["0", between(next, 0.001, 0.4), between(next, -0.5, -0.001)]);

/** A row or column of numbers, some of them 0. */
function line(next: RandomSequence, low: number, high: number, length = whole(next, 1, 9)): string {
  const numbers = Array.from({ length }, () => (next() < 0.15 ? "0" : between(next, low, high, 2)));
  return `{${numbers.join(pick(next, [",", ";"]))}}`;
}

/** Calls of functions whose arguments hang together, so that drawing each for itself would leave the domain. */
export const timeSamples: Samples = {
  RUNRATE: (next) => {
    const days = whole(next, 1, 12);
    return [
      line(next, 0, 500, days),
      String(whole(next, 1, days)),
      ...pick(next, [[], ["30"], [between(next, 28, 31)]]),
    ];
  },
  SPIKE: (next) => {
    const values = whole(next, 3, 12);
    return [line(next, 0.01, 5, values), String(whole(next, 2, values - 1))];
  },
  CAPSTATUS: (next) => [
    String(pick(next, [50, 80, 100, 100.5, whole(next, 0, 130)])),
    "100",
    ...pick(next, [[], ["0.5"], ["80%"], ["0.6", "1.2"], [between(next, 0, 1), "0.8"]]),
  ],
  CHECKLIST: (next) => [
    `{${[0, 1, 2, 3].map(() => pick(next, ["TRUE", "FALSE"])).join(";")}}`,
    ...pick(next, [[], [String(whole(next, 0, 5))]]),
  ],
  PVCOST: (next) => [
    rateText(next),
    pick(next, [line(next, 10, 1e6), between(next, 10, 1e6)]),
    ...pick(next, [[], ["0"], ["0.5"], [between(next, 0, 1), between(next, 0, 1e6)]]),
  ],
  ESCALATE: (next) => [
    between(next, 10, 1e6),
    pick(next, ["0", between(next, -0.5, 0.4)]),
    String(whole(next, 1, 8)),
  ],
  PAYBACK: (next) => [
    pick(next, ["0", "300", between(next, 1, 1000)]),
    pick(next, ["100", between(next, 50, 900), line(next, -50, 400), "{100;100;100;50;-40;90}"]),
    ...pick(next, [[], ["0"], [between(next, 0.001, 0.2)], [between(next, -0.3, -0.001)]]),
  ],
  RAMP: (next) => [
    between(next, 0, 1e6),
    String(whole(next, 1, 8)),
    ...pick(next, [[], ["4"], [between(next, 0.1, 9)], ["3", between(next, 0, 1)]]),
  ],
};
