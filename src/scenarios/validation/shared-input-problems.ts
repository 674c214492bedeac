import type { Input, Scenario } from "../scenario";
import { called, field, problem, WHOLE } from "./place";

/** Inputs that a sheet reads by id, each with its unit, are there, in that unit, with one value for all approaches. */
export function sharedInputProblems(
  { inputs }: Scenario,
  wanted: ReadonlyMap<string, string>,
  reader: string,
): readonly string[] {
  return [...wanted].flatMap(([id, unit]) => {
    const input = inputs.find((one) => one.id === id);
    if (!input) {
      const lacking = `lack ${id} [${unit}], which ${reader} reads; add it`;
      return [problem(field(WHOLE, "inputs"), lacking)];
    }
    const fault = faultOf(input, unit, reader);
    return fault === undefined ? [] : [problem(called(WHOLE, "input", id), fault)];
  });
}

function faultOf(input: Input, unit: string, reader: string): string | undefined {
  if (typeof input.base === "object")
    return `must have one value for all approaches: ${reader} reads it`;
  return input.unit === unit
    ? undefined
    : `must be in ${unit} for ${reader}, but is in ${input.unit}`;
}
