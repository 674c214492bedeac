import { rateCard } from "../../src/catalog/rate-card";
import { evaluate } from "../../src/formula/evaluate";
import { parse } from "../../src/formula/parse";
import type { Value } from "../../src/formula/value";
import { functionBody } from "../../src/functions/function-body";
import type { Facts } from "../../src/functions/function-record";

export const facts: Facts = { rateCard };

/** The arguments of an example's call, computed; undefined for one left out. */
export function workedCall(call: string): readonly (Value | undefined)[] {
  const tree = parse(call);
  if (tree.kind !== "call") throw new Error(`${call} is not one call`);
  const scope = { functions: (name: string) => functionBody(name, facts) };
  return tree.arguments.map((argument) =>
    argument.kind === "missing" ? undefined : evaluate(argument, scope),
  );
}
