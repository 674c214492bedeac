import { TcoError } from "../engine/tco-error";
import type { FunctionRecord } from "./function-record";

/** The error of a call with more arguments than the function has parameters. */
export function surplusArguments(
  { name, parameters }: FunctionRecord,
  count: number,
): TcoError | undefined {
  const most = parameters.length;
  if (count <= most || parameters[most - 1]?.repeating) return undefined;
  return new TcoError("#VALUE!", `TCO.${name} takes at most ${most} arguments, not ${count}.`);
}
