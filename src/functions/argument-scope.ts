import type { Scope } from "../formula/scope";
import type { Value } from "../formula/value";
import type { CheckedArguments } from "./function-record";

/** Checked arguments as the names of a formula. Lists of arguments occur only where nothing is a formula. */
export function argumentScope(args: CheckedArguments): Scope {
  return { name: (name) => args[name] as Value | undefined };
}
