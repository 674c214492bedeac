import type { Parameter } from "../../../src/functions/parameter";
import type { RandomSequence } from "../../support/random-sequence";

/** Argument texts of a random call that lies inside the function's domain, as many as it cares to give. */
export type Sample = (next: RandomSequence) => readonly string[];
export type Samples = Readonly<Record<string, Sample>>;

export const pick = <T>(next: RandomSequence, choices: readonly T[]): T =>
  choices[Math.floor(next() * choices.length)]!;
export const between = (next: RandomSequence, low: number, high: number, places = 4): string =>
  (low + next() * (high - low)).toFixed(places);
export const whole = (next: RandomSequence, low: number, high: number): number =>
  low + Math.floor(next() * (high - low + 1));

/** An argument that knows nothing of its function but the parameter's type, domain and name. */
export function argumentText(parameter: Parameter, next: RandomSequence): string {
  if (parameter.type === "enumeration") return `"${pick(next, Object.keys(parameter.members))}"`;
  if (parameter.type === "flag") return pick(next, ["TRUE", "FALSE"]);
  if (parameter.takes === "whole")
    return `{${[0, 1, 2].map(() => digits(parameter, next)).join(";")}}`;
  const number = digits(parameter, next);
  // An expression shows whether the argument keeps its place in the order of operators.
  return pick(next, [number, number, `${number}+0`, `-(0-${number})`, `${number}/2*2`]);
}

function digits(parameter: Parameter, next: RandomSequence): string {
  if (parameter.name === "rate" && parameter.type === "number" && parameter.above === -1)
    return next() < 0.3 ? "0" : between(next, 0.001, 0.401);
  if (parameter.name === "life") return String(whole(next, 1, 30));
  if (parameter.name === "salvage") return between(next, 0, 10, 2);
  const maximum = parameter.type === "number" ? parameter.maximum : undefined;
  return maximum === undefined ? between(next, 10, 1e6) : between(next, 0, maximum);
}
