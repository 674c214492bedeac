import { between, pick, whole, type Samples } from "./sample";

/** Calls of functions whose arguments hang together, so that drawing each for itself would leave the domain. */
export const totalSamples: Samples = {
  AMORTSCHED: (next) => [
    between(next, 1000, 1e6, 2),
    String(whole(next, 1, 8)),
    between(next, 1, 900, 2),
    String(pick(next, [1, 7, whole(next, 1, 12)])),
    pick(next, ['"SL"', '"DB"', '"DDB"', '"DDB"']),
    pick(next, ["0", "1", "1.5", "2", "9", between(next, 0, 4)]),
  ],
  OPEXSHARE: (next) => [
    pick(next, ["40", "80", between(next, 0, 120)]),
    "1000",
    ...pick(next, [[], ["4%"], ["0.05", "0.05"], [between(next, 0, 0.05), between(next, 0.05, 1)]]),
  ],
};
