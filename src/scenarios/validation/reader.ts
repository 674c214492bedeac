import { inWords } from "./in-words";
import { problem, type Place } from "./place";

/** Knows what one kind of JSON value must be, and says in sentences what is wrong with another. */
export interface Reader {
  /** Goes on from "must be". */
  readonly expects: string;
  readonly problems: (value: unknown, place: Place) => readonly string[];
}

/** A value without parts; `remedy` may say how a near miss is mended. */
export function scalar(
  expects: string,
  fits: (value: unknown) => boolean,
  remedy: (value: unknown) => string = () => "",
): Reader {
  return {
    expects,
    problems: (value, place) =>
      fits(value)
        ? []
        : [problem(place, `must be ${expects}, but is ${inWords(value)}${remedy(value)}`)],
  };
}
