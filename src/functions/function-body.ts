import type { FunctionBody } from "../formula/value";
import { callFunction } from "./call-function";
import { functionNamed } from "./function-named";
import type { Facts } from "./function-record";

/** What an evaluator runs for `TCO.NAME(…)`; undefined for every other function. */
export function functionBody(name: string, facts?: Facts): FunctionBody | undefined {
  if (!name.toUpperCase().startsWith("TCO.")) return undefined;
  const record = functionNamed(name);
  return record && ((args) => callFunction(record, args, facts));
}
