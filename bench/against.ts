import type { Measurement } from "./measurement";

/** How another way to the same figures compares with ours. */
export function against(what: string, other: number, ours: number): Measurement {
  const measured = `${other.toFixed(1)} ms = ${(other / ours).toFixed(2)} × ours`;
  return { what: `… ${what}`, measured, budget: "" };
}
