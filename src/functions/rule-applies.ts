import type { Requirement } from "./function-record";

/**
 * Whether a rule has something to say about a call: one about an argument that was left out has nothing, nor one about
 * the lack of an argument that is there. `isPresent` is true of what was given and of what has a default.
 */
export function ruleApplies(
  { reads, without }: Requirement,
  isPresent: (name: string) => boolean,
): boolean {
  return reads.every(isPresent) && (without === undefined || !isPresent(without));
}
