import { between, pick, whole, type Samples } from "./sample";

/** Calls of functions whose arguments hang together, so that drawing each for itself would leave the domain. */
export const timeSamples: Samples = {
  ESCALATE: (next) => [
    between(next, 10, 1e6),
    pick(next, ["0", between(next, -0.5, 0.4)]),
    String(whole(next, 1, 8)),
  ],
};
