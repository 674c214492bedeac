import { inWords } from "./in-words";
import { called, entry, problem, type Place } from "./place";
import type { Reader } from "./reader";
import { isObject } from "./record-reader";

interface ListOptions {
  /** What one entry is, where entries have an id: `input`. */
  readonly word?: string;
  /** A list with nothing in it makes no sense here. */
  readonly filled?: boolean;
}

export function list(each: Reader, { word, filled = false }: ListOptions = {}): Reader {
  const expects = `a list${filled ? " with at least one entry" : ""}`;
  return {
    expects,
    problems: (value, place) => {
      if (!Array.isArray(value) || (filled && value.length === 0)) {
        return [problem(place, `must be ${expects}, but is ${inWords(value)}`)];
      }
      return value.flatMap((part: unknown, i) =>
        each.problems(part, placeOf(part, i, place, word)),
      );
    },
  };
}

function placeOf(part: unknown, index: number, place: Place, word: string | undefined): Place {
  const id = isObject(part) ? part["id"] : undefined;
  return word !== undefined && typeof id === "string" && id !== ""
    ? called(place, word, id)
    : entry(place, index);
}
