import type { Input, Scenario } from "../scenario";
import { called, field, problem, WHOLE } from "./place";

/** What a sheet asks of an input that it reads by id. */
export interface Wanted {
  readonly unit: string;
  /** The whole numbers that it lies between. */
  readonly whole?: { readonly least: number; readonly most: number };
  /** What every value is more than. */
  readonly above?: number;
}

/** Inputs that a sheet reads by id are there, as it wants them, with one value for all approaches. */
export function sharedInputProblems(
  { inputs }: Scenario,
  wanted: Readonly<Record<string, Wanted>>,
  reader: string,
): readonly string[] {
  return Object.entries(wanted).flatMap(([id, asked]) => {
    const input = inputs.find((one) => one.id === id);
    if (!input) {
      const lacking = `lack ${id} [${asked.unit}], which ${reader} reads; add it`;
      return [problem(field(WHOLE, "inputs"), lacking)];
    }
    const fault = faultOf(input, asked, reader);
    return fault === undefined ? [] : [problem(called(WHOLE, "input", id), fault)];
  });
}

function faultOf(input: Input, asked: Wanted, reader: string): string | undefined {
  if (typeof input.base === "object")
    return `must have one value for all approaches: ${reader} reads it`;
  if (input.unit !== asked.unit)
    return `must be in ${asked.unit} for ${reader}, but is in ${input.unit}`;
  return domainFault(input, asked, reader);
}

/** The sheet answers for whatever is typed later too, so the limits count, not the values. */
function domainFault(
  { minimum = 0, above = false, maximum = Infinity, whole = false }: Input,
  asked: Wanted,
  reader: string,
): string | undefined {
  if (asked.whole) {
    const { least, most } = asked.whole;
    if (!whole || minimum < least || maximum > most)
      return `must be "whole", with a minimum of at least ${least} and a maximum of at most ${most}: ${reader} reads it`;
  }
  if (asked.above !== undefined && (above ? minimum < asked.above : minimum <= asked.above))
    return `must have a minimum of more than ${asked.above}, or one of ${asked.above} with "above": ${reader} reads it`;
  return undefined;
}
