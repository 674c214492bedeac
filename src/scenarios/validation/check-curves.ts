import { comparedPairs, type CurvePart, type Curves } from "../curves";
import { isSameUnit } from "./is-same-unit";
import type { Scenario } from "../scenario";
import { volumeInput } from "../volume-input";
import { linesOf } from "./lines-of";
import { didYouMean } from "./nearest-word";
import { called, field, problem, WHOLE, type Place } from "./place";
import { repeated } from "./repeated";

const MOST_PARTS = 3;
/** Rows of sheet Curves that are no part's. */
const TAKEN = ["from", "to", "limit", "live", "start", "point", "total", "complete"];

/** A curve is a sum of few parts over the volume, and two approaches are there to be compared. */
export function curveProblems(scenario: Scenario): readonly string[] {
  const { curves } = scenario;
  if (!curves) return [];
  return [
    ...rangeProblems(scenario, curves),
    ...totalProblems(scenario, curves),
    ...partProblems(curves),
    ...pairProblems(scenario, curves),
  ];
}

/** Sheets read the range and its limit as volumes. */
function rangeProblems(scenario: Scenario, curves: Curves): readonly string[] {
  const { inputs } = scenario;
  const volume = volumeInput(scenario)?.unit;
  if (volume === undefined) return [];
  const named = [
    { word: "from", id: curves.from, shared: true },
    { word: "to", id: curves.to, shared: true },
    ...(curves.limit === undefined ? [] : [{ word: "limit", id: curves.limit, shared: false }]),
  ];
  return named.flatMap(({ word, id, shared }) => {
    const place = field(field(WHOLE, "curves"), word);
    const input = inputs.find((each) => each.id === id);
    if (!input) {
      const known = inputs.map((each) => each.id);
      return [problem(place, `is "${id}", which is no input${didYouMean(id, known)}`)];
    }
    if (shared && typeof input.base === "object")
      return [
        problem(place, `must be an input with one value for all approaches, as ${id} is not`),
      ];
    if (isSameUnit(input.unit, volume, scenario)) return [];
    return [problem(place, `must be an input in ${volume}, but ${id} is in ${input.unit}`)];
  });
}

function totalProblems(scenario: Scenario, { total }: Curves): readonly string[] {
  const place = field(WHOLE, "curves.total");
  const lines = linesOf(scenario).map(({ line }) => line);
  const line = lines.find(({ id }) => id === total);
  if (!line) {
    const known = lines.map(({ id }) => id);
    return [problem(place, `is "${total}", which is no line${didYouMean(total, known)}`)];
  }
  const { currency } = scenario;
  const fits = ["month", "year"].some((period) =>
    isSameUnit(line.unit, `${currency}/${period}`, scenario),
  );
  if (fits) return [];
  const wanted = `${currency}/month or ${currency}/year`;
  return [problem(place, `must be a line in ${wanted}, but ${total} is in ${line.unit}`)];
}

function partProblems({ parts }: Curves): readonly string[] {
  return [
    ...(parts.length > MOST_PARTS
      ? [
          problem(
            field(WHOLE, "curves.parts"),
            `has ${parts.length} parts; write at most ${MOST_PARTS}`,
          ),
        ]
      : []),
    ...repeated(parts, ({ id }) => id).map(([{ id }]) =>
      problem(partPlace(id), "stands in the list twice; give one of them another id"),
    ),
    ...parts.flatMap((part) => {
      const fault = faultOf(part);
      return fault === undefined ? [] : [problem(partPlace(part.id), fault)];
    }),
  ];
}

const partPlace = (id: string): Place => called(WHOLE, "part", id);

function faultOf(part: CurvePart): string | undefined {
  const { id, fixed, unit, minimum, included, step_size, step_cost } = part;
  if (!/^[a-z][a-z0-9_]*$/.test(id) || TAKEN.includes(id))
    return "has an id that cannot be used; write another one, with small letters, digits and _ only";
  if ((step_size === undefined) !== (step_cost === undefined))
    return "must have both step_size and step_cost, or neither";
  if (fixed === undefined && unit === undefined && step_size === undefined)
    return "costs nothing; give it fixed, unit or steps";
  if (minimum !== undefined && step_size !== undefined)
    return "has a minimum and steps; make the steps a part of their own";
  if (included !== undefined && unit === undefined)
    return "includes a volume but has no unit price for what lies beyond; add unit";
  return undefined;
}

function pairProblems(scenario: Scenario, curves: Curves): readonly string[] {
  const known = scenario.approaches.map(({ id }) => id);
  const place = field(WHOLE, "curves.compare");
  if (known.length < 2) {
    return [problem(field(WHOLE, "curves"), "need two approaches to compare; leave them out")];
  }
  const pairs: readonly (readonly string[])[] = comparedPairs(curves, scenario);
  return pairs.flatMap((pair) => [
    ...pair
      .filter((id) => !known.includes(id))
      .map((id) => problem(place, `names "${id}", which is no approach${didYouMean(id, known)}`)),
    ...(pair.length === 2
      ? []
      : [problem(place, `has a list of ${pair.length}; name two approaches in each`)]),
    ...(pair[0] === pair[1] ? [problem(place, `compares ${pair[0]} with itself`)] : []),
  ]);
}
