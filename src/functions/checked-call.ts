import type { Value } from "../formula/value";
import { boundArgument } from "./bound-argument";
import type { CheckedArguments, FunctionRecord } from "./function-record";

/** The checked arguments of a call that gives one result; undefined where a range makes it several. */
export function checkedCall(
  { parameters }: FunctionRecord,
  args: readonly (Value | undefined)[],
): CheckedArguments | undefined {
  const bound = parameters.map((parameter, index) => boundArgument(parameter, args[index]));
  if (bound.some(({ rows, columns }) => rows * columns > 1)) return undefined;
  return Object.fromEntries(bound.map(({ name, at }) => [name, at(0, 0)]));
}
