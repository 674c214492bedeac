import { inWords } from "./in-words";
import { nearestWord } from "./nearest-word";
import { field, problem, type Place } from "./place";
import type { Reader } from "./reader";

interface Optional extends Reader {
  readonly optional: true;
}
type Mandatory = Reader & { readonly optional?: never };
/** A reader for each field of T: the compiler asks for every one, and that the optional ones are said to be so. */
export type Shape<T> = {
  readonly [Field in keyof T]-?: undefined extends T[Field] ? Optional : Mandatory;
};

export const optional = (reader: Reader): Optional => ({ ...reader, optional: true });

export function record<T>(shape: Shape<T>): Reader {
  const readers = new Map(Object.entries<Optional | Mandatory>(shape));
  return {
    expects: `an object with ${[...readers.keys()].join(", ")}`,
    problems: (value, place) => {
      if (!isObject(value)) return [problem(place, `must be an object, but is ${inWords(value)}`)];
      const given = Object.entries(value);
      return [
        ...nameProblems(
          given.map(([name]) => name),
          readers,
          place,
        ),
        ...given.flatMap(
          ([name, part]) => readers.get(name)?.problems(part, field(place, name)) ?? [],
        ),
      ];
    },
  };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Fields that are missing and fields that nobody knows; a misspelt field is both, and told once. */
function nameProblems(
  given: readonly string[],
  readers: ReadonlyMap<string, Optional | Mandatory>,
  place: Place,
): readonly string[] {
  const free = [...readers.keys()].filter((name) => !given.includes(name));
  const strange = given
    .filter((name) => !readers.has(name))
    .map((name) => ({ name, meant: nearestWord(name, free) }));
  const missing = free.filter(
    (name) => !readers.get(name)?.optional && !strange.some(({ meant }) => meant === name),
  );
  const lacks = missing.map((name) => `"${name}" (${readers.get(name)?.expects})`);
  return [
    ...strange.map(({ name, meant }) => {
      const remedy =
        meant === undefined
          ? `delete it; known are ${[...readers.keys()].join(", ")}`
          : `did you mean "${meant}"?`;
      return problem(place, `has a field "${name}" that is not known; ${remedy}`);
    }),
    ...(lacks.length > 0 ? [problem(place, `lacks ${lacks.join(", ")}`)] : []),
  ];
}
