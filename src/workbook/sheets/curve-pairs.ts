import { comparedPairs, type Curves } from "../../scenarios/curves";
import type { Approach, Scenario } from "../../scenarios/scenario";

/** Two approaches whose curves are compared. */
export interface CurvePair {
  readonly id: string;
  readonly label: string;
  readonly one: Approach;
  readonly other: Approach;
}

export function curvePairs(scenario: Scenario, curves: Curves): readonly CurvePair[] {
  const approach = (id: string) => scenario.approaches.find((each) => each.id === id);
  return comparedPairs(curves, scenario).flatMap((ids) => {
    const [one, other] = [approach(ids[0]), approach(ids[1])];
    return one && other
      ? [{ id: ids.join("_"), label: `${one.label} vs. ${other.label}`, one, other }]
      : [];
  });
}
