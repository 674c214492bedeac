import type { CaseOverride, NamedCase } from "../named-case";
import type { Input, Scenario } from "../scenario";
import { valueProblem } from "../value-problem";
import { alikeInExcel, exceptCapitals } from "./alike-in-excel";
import { linesOf } from "./lines-of";
import { didYouMean } from "./nearest-word";
import { called, entry, field, problem, WHOLE, type Place } from "./place";
import { repeated } from "./repeated";
import { isReservedCase } from "./reserved-ids";

/** Named cases and sensitivities speak of inputs that can be moved, and stand for one thing each. */
export function caseProblems(scenario: Scenario): readonly string[] {
  const { cases = [], case_lines = [] } = scenario;
  const lines = linesOf(scenario).map(({ line }) => line.id);
  return [
    ...cases.flatMap((one) => oneCaseProblems(one, scenario)),
    ...repeated(cases, ({ id }) => alikeInExcel(id)).map(([{ id }, earlier]) =>
      problem(
        called(WHOLE, "case", id),
        `stands in the list twice${exceptCapitals(id, earlier.id)}; give one of them another id`,
      ),
    ),
    ...case_lines.flatMap((id, i) =>
      lines.includes(id)
        ? []
        : [
            problem(
              entry(field(WHOLE, "case_lines"), i),
              `is "${id}", which is no line${didYouMean(id, lines)}`,
            ),
          ],
    ),
    ...sensitivityProblems(scenario),
  ];
}

function oneCaseProblems({ id, set = [] }: NamedCase, { inputs }: Scenario): readonly string[] {
  const place = called(WHOLE, "case", id);
  return [
    ...(/^[A-Za-z][A-Za-z0-9_]*$/.test(id)
      ? []
      : [
          problem(place, "has an id that cannot be used; write it with letters, digits and _ only"),
        ]),
    ...(isReservedCase(id)
      ? [problem(place, "has the id of a case that every workbook has; choose another")]
      : []),
    ...set.flatMap((override, i) =>
      overrideProblems(override, entry(field(place, "set"), i), inputs),
    ),
    ...repeated(set, ({ input }) => input).map(([{ input }]) =>
      problem(field(place, "set"), `has ${input} twice; delete one`),
    ),
  ];
}

function overrideProblems(
  { input: id, at, value }: CaseOverride,
  place: Place,
  inputs: readonly Input[],
): readonly string[] {
  const input = inputs.find((one) => one.id === id);
  if (!input) return [unknownInput(field(place, "input"), id, inputs)];
  if ((at === undefined) === (value === undefined)) {
    return [problem(place, `must say of ${id} either "at" or "value"`)];
  }
  return value === undefined
    ? rangeProblems(input, at === "low" || at === "high", place)
    : valueProblems(input, value, field(place, "value"));
}

function sensitivityProblems({ sensitivity, inputs, roles }: Scenario): readonly string[] {
  if (!sensitivity) return [];
  const place = field(WHOLE, "sensitivity");
  const { tornado, two_way } = sensitivity;
  const axis = inputs.find(({ id }) => id === two_way?.input);
  const at = field(place, "two_way");
  return [
    ...tornado.flatMap((id, i) => {
      const here = entry(field(place, "tornado"), i);
      const input = inputs.find((one) => one.id === id);
      return input ? rangeProblems(input, true, here) : [unknownInput(here, id, inputs)];
    }),
    ...repeated(tornado, (id) => id).map(([id]) =>
      problem(field(place, "tornado"), `has ${id} twice; delete one`),
    ),
    ...(two_way && two_way.input === roles.volume
      ? [
          problem(
            field(at, "input"),
            "must be another input than the volume, which is the other axis",
          ),
        ]
      : []),
    ...(two_way && !axis ? [unknownInput(field(at, "input"), two_way.input, inputs)] : []),
    ...(axis && two_way
      ? two_way.values.flatMap((value, i) =>
          valueProblems(axis, value, entry(field(at, "values"), i)),
        )
      : []),
  ];
}

/** A text has no low and no high; an input without a range stays where it is. */
function rangeProblems(input: Input, ranged: boolean, place: Place): readonly string[] {
  if (input.choices) return [problem(place, `moves ${input.id}, which is a text; leave it out`)];
  return ranged && input.low === undefined
    ? [problem(place, `moves ${input.id}, which has no low and high; add them or leave it out`)]
    : [];
}

function valueProblems(input: Input, value: number, place: Place): readonly string[] {
  const words = input.choices
    ? `sets ${input.id}, which is a text; leave it out`
    : valueProblem(input, value);
  return words === undefined ? [] : [problem(place, words)];
}

function unknownInput(place: Place, id: string, inputs: readonly Input[]): string {
  const known = inputs.map((input) => input.id);
  return problem(place, `is "${id}", which is no input${didYouMean(id, known)}`);
}
