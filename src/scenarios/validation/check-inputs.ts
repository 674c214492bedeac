import type { Input, InputValue, InputValues, Scenario } from "../scenario";
import { valueProblem } from "../value-problem";
import { completeness } from "./completeness";
import { called, field, problem, WHOLE, type Place } from "./place";

type ValueField = "low" | "base" | "high" | "published";
const FIELDS: readonly ValueField[] = ["low", "base", "high", "published"];

/** Each input's values fit each other, its limits and the approaches. */
export function inputProblems({ inputs, capabilities, approaches }: Scenario): readonly string[] {
  const ids = approaches.map(({ id }) => id);
  return [
    ...inputs.flatMap((input) => {
      const place = called(WHOLE, "input", input.id);
      return [
        ...FIELDS.flatMap((name) => valuesProblems(input, name, field(place, name), ids)),
        ...settingProblems(input).map((words) => problem(place, words)),
      ];
    }),
    ...capabilities.flatMap(({ id, choice, published = choice }) => {
      const place = called(WHOLE, "capability", id);
      return [
        ...completeness(choice, field(place, "choice"), ids),
        ...(published === choice ? [] : completeness(published, field(place, "published"), ids)),
      ];
    }),
  ];
}

function valuesProblems(
  input: Input,
  name: ValueField,
  place: Place,
  approaches: readonly string[],
): readonly string[] {
  const values = input[name];
  if (values === undefined) return [];
  if (isShared(values) !== isShared(input.base)) return [problem(place, unlikeBase(input))];
  if (isShared(values)) return unfit(input, values, place);
  return [
    ...completeness(values, place, approaches),
    ...Object.entries(values).flatMap(([id, value]) => unfit(input, value, field(place, id))),
  ];
}

const isShared = (values: InputValues): values is InputValue => typeof values !== "object";

function unlikeBase({ base }: Input): string {
  return isShared(base)
    ? "has a value for each approach, but base has one for all; write both the same way"
    : "has one value for all approaches, but base has one for each; write both the same way";
}

function unfit(input: Input, value: InputValue, place: Place): readonly string[] {
  const words = valueProblem(input, value);
  return words === undefined ? [] : [problem(place, `${words}${remedy(input, value)}`)];
}

function remedy({ choices, minimum }: Input, value: InputValue): string {
  if (typeof value === "number") {
    return value < 0 && minimum === undefined ? '; set "minimum" if it may be less than 0' : "";
  }
  const meant = value.trim() === "" || choices ? NaN : Number(value);
  return Number.isFinite(meant) ? `; write ${meant} without quotes` : "";
}

/** Settings that contradict each other. */
function settingProblems(input: Input): readonly string[] {
  const { low, base, high, range, unit, choices, selector, minimum, maximum } = input;
  const ranged = low !== undefined || high !== undefined;
  const problems: readonly (readonly [when: boolean, words: string])[] = [
    [
      (low === undefined) !== (high === undefined),
      `has only one of low and high; give both or none`,
    ],
    [
      ranged && range === "contract",
      `has low and high, but its range is "contract", which says that there is none; change one of them`,
    ],
    [
      (unit === "text") !== (choices !== undefined),
      `must have both choices and the unit "text", or neither`,
    ],
    [unit === "flag", `cannot have the unit "flag"; use choices, or a number with the unit "1"`],
    [
      selector !== undefined && !isShared(base),
      `has a selector, which works only on one value for all approaches; leave it out`,
    ],
    [
      minimum !== undefined && maximum !== undefined && minimum > maximum,
      `has the minimum ${minimum} above its maximum ${maximum}`,
    ],
  ];
  return problems.flatMap(([when, words]) => (when ? [words] : []));
}
