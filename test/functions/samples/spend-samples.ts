import type { Samples } from "./sample";

/** Calls of functions whose arguments hang together, so that drawing each for itself would leave the domain. */
export const spendSamples: Samples = {};
