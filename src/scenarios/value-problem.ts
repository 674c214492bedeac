import type { Input, InputValue } from "./scenario";

type Domain = Pick<Input, "choices" | "minimum" | "above" | "maximum" | "whole">;

/** Why a value does not fit an input, going on from its name; `undefined` when it does. */
export function valueProblem(input: Domain, value: InputValue): string | undefined {
  const { choices, minimum = 0, above = false, maximum = Infinity, whole = false } = input;
  if (choices) {
    if (choices.some((choice) => choice === value)) return undefined;
    return `must be one of ${choices.join(", ")}, but is "${value}"`;
  }
  if (typeof value !== "number") return `must be a number, but is "${value}"`;
  if (above ? value <= minimum : value < minimum) {
    return `must be ${above ? "more than" : "at least"} ${minimum}, but is ${value}`;
  }
  if (value > maximum) return `must be at most ${maximum}, but is ${value}`;
  return whole && !Number.isInteger(value) ? `must be a whole number, but is ${value}` : undefined;
}
