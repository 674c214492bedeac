import { inWords } from "./in-words";
import { field, problem } from "./place";
import type { Reader } from "./reader";
import { isObject } from "./record-reader";

/** A value for each approach by its id; that all approaches have one is not a question of form. */
export function perApproach(each: Reader): Reader {
  return {
    expects: `an object that has, for each approach, ${each.expects}`,
    problems: (value, place) =>
      isObject(value) && Object.keys(value).length > 0
        ? Object.entries(value).flatMap(([id, part]) => each.problems(part, field(place, id)))
        : [problem(place, `must have a value for each approach, but is ${inWords(value)}`)],
  };
}

/** One value for all approaches, or one for each. */
export function sharedOrPerApproach(each: Reader): Reader {
  return {
    expects: `${each.expects}, or an object that has one for each approach`,
    problems: (value, place) =>
      isObject(value) ? perApproach(each).problems(value, place) : each.problems(value, place),
  };
}
