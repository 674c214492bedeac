import type { Scenario } from "../scenario";
import { linesOf } from "./lines-of";
import { didYouMean } from "./nearest-word";
import { entry, field, problem, WHOLE } from "./place";

/** What Summary shows as changing the answer must be there. */
export function flipPointProblems(scenario: Scenario): readonly string[] {
  const { flip_points = [] } = scenario;
  const lines = linesOf(scenario).map(({ line }) => line.id);
  return flip_points.flatMap((id, i) => {
    if (lines.includes(id)) return [];
    const place = entry(field(WHOLE, "flip_points"), i);
    return [problem(place, `is "${id}", which is no line${didYouMean(id, lines)}`)];
  });
}
