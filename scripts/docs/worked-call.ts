import { evaluate } from "../../src/formula/evaluate";
import { parse } from "../../src/formula/parse";
import type { Value } from "../../src/formula/value";
import { facts } from "../../src/functions/facts";
import { functionBody } from "../../src/functions/function-body";

/** The arguments of an example's call, computed; undefined for one left out. */
export function workedCall(call: string): readonly (Value | undefined)[] {
  const tree = parse(call);
  if (tree.kind !== "call") throw new Error(`${call} is not one call`);
  const scope = { functions: (name: string) => functionBody(name, facts) };
  return tree.arguments.map((argument) =>
    argument.kind === "missing" ? undefined : evaluate(argument, scope),
  );
}
