import { TcoError } from "../engine/tco-error";
import { evaluate } from "../formula/evaluate";
import type { Scope } from "../formula/scope";
import type { Value } from "../formula/value";
import { formulaTree } from "./formula-tree";
import type { CheckedArguments, Facts, FunctionRecord } from "./function-record";

/** What one call gives for checked arguments: its rules first, then its formula or its computation. */
export function resultOfCall(record: FunctionRecord, args: CheckedArguments, facts?: Facts): Value {
  const isGiven = (name: string) => args[name] !== undefined;
  const scope: Scope = { name: (name) => args[name] as Value | undefined };
  return brokenRule(record, scope, isGiven) ?? computed(record, args, scope, isGiven, facts);
}

type IsGiven = (name: string) => boolean;

/** A rule about an argument that was left out has nothing to say. */
function brokenRule(
  { requires, parameters }: FunctionRecord,
  scope: Scope,
  isGiven: IsGiven,
): TcoError | undefined {
  const missing = parameters.filter(({ optional, name }) => optional && !isGiven(name));
  for (const { unless, reads, code, message } of requires) {
    if (missing.some(({ name }) => reads.includes(name))) continue;
    const holds = evaluate(unless, scope);
    if (holds instanceof TcoError) return holds;
    if (holds === true) return new TcoError(code, message);
  }
  return undefined;
}

function computed(
  record: FunctionRecord,
  args: CheckedArguments,
  scope: Scope,
  isGiven: IsGiven,
  facts: Facts | undefined,
): Value {
  if (record.compute !== undefined) return record.compute(args, facts ?? NO_FACTS);
  const tree = formulaTree(record, isGiven);
  if (tree === undefined) throw new Error(`${record.name} has neither formula nor compute`);
  return evaluate(tree, scope);
}

const NO_FACTS: Facts = {
  get rateCard(): never {
    throw new Error("A function that reads the rate card was called without it");
  },
};
