import { inWords } from "./in-words";
import { field, problem } from "./place";
import type { Reader } from "./reader";
import { isObject } from "./record-reader";

/** Values by names that are checked elsewhere; there may be none. */
export function mapping(each: Reader): Reader {
  return {
    expects: `an object with, by id, ${each.expects}`,
    problems: (value, place) =>
      isObject(value)
        ? Object.entries(value).flatMap(([name, part]) => each.problems(part, field(place, name)))
        : [problem(place, `must be an object, but is ${inWords(value)}`)],
  };
}
