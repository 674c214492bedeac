import type { Scenario } from "../scenario";
import { called, problem, WHOLE } from "./place";

/** An input's choices are answers of each approach: the block of shared inputs compares numbers. */
export function partProblems({ inputs }: Scenario): readonly string[] {
  return inputs
    .filter(({ base, choices }) => choices !== undefined && typeof base !== "object")
    .map(({ id }) =>
      problem(called(WHOLE, "input", id), "has choices, so base must have one for each approach"),
    );
}
