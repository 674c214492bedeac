import type { PerApproach } from "../scenario";
import { didYouMean } from "./nearest-word";
import { problem, type Place } from "./place";

/** Exactly one value for each approach. */
export function completeness(
  values: PerApproach<unknown>,
  place: Place,
  approaches: readonly string[],
): readonly string[] {
  const given = Object.keys(values);
  const missing = approaches.filter((id) => !given.includes(id));
  return [
    ...strangers(values, place, approaches),
    ...(missing.length > 0
      ? [problem(place, `has no value for ${missing.join(" and ")}; add it`)]
      : []),
  ];
}

/** Values for approaches that the scenario does not have. */
export function strangers(
  values: PerApproach<unknown>,
  place: Place,
  approaches: readonly string[],
): readonly string[] {
  return Object.keys(values)
    .filter((id) => !approaches.includes(id))
    .map((id) =>
      problem(
        place,
        `has a value for "${id}", which is no approach (${approaches.join(", ")})${didYouMean(id, approaches)}`,
      ),
    );
}
