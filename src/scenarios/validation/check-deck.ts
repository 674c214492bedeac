import type { Input, Scenario } from "../scenario";
import { volumeInput } from "../volume-input";
import { linesOf } from "./lines-of";
import { didYouMean } from "./nearest-word";
import { entry, field, problem, WHOLE } from "./place";

/** The paste-ready tables find the lines and the input that they are told about. */
export function deckProblems(scenario: Scenario): readonly string[] {
  const { deck, inputs } = scenario;
  if (deck === undefined) return [];
  const lines = linesOf(scenario).map(({ line }) => line.id);
  const place = field(WHOLE, "deck");
  const limit = inputs.find(({ id }) => id === deck.quoted_above);
  return [
    ...(deck.bundled ?? []).flatMap((id, i) =>
      lines.includes(id)
        ? []
        : [
            problem(
              entry(field(place, "bundled"), i),
              `is "${id}", which is no line${didYouMean(id, lines)}`,
            ),
          ],
    ),
    ...limitProblems(scenario, limit),
  ];
}

function limitProblems(scenario: Scenario, limit: Input | undefined): readonly string[] {
  const { deck, inputs } = scenario;
  const id = deck?.quoted_above;
  if (id === undefined) return [];
  const place = field(WHOLE, "deck.quoted_above");
  if (!limit) {
    const known = inputs.map((input) => input.id);
    return [problem(place, `is "${id}", which is no input${didYouMean(id, known)}`)];
  }
  const volume = volumeInput(scenario);
  if (typeof limit.base !== "object") {
    return [problem(place, `must be an input with a value for each approach, as ${id} is not`)];
  }
  return limit.unit === volume?.unit
    ? []
    : [
        problem(
          place,
          `must be in ${volume?.unit}, as the volume is, but ${id} is in ${limit.unit}`,
        ),
      ];
}
