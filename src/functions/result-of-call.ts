import { Decimal } from "../engine/decimal";
import { TcoError } from "../engine/tco-error";
import { mapValue } from "../formula/broadcast";
import { evaluate } from "../formula/evaluate";
import { isMatrix } from "../formula/is-matrix";
import type { Scalar, Value } from "../formula/value";
import { withinExcel } from "../formula/within-excel";
import { argumentScope } from "./argument-scope";
import { formulaTree } from "./formula-tree";
import type { CheckedArguments, Facts, FunctionRecord } from "./function-record";
import { ruleApplies } from "./rule-applies";

/** What one call gives for checked arguments: its rules first, then its formula or its computation. */
export function resultOfCall(record: FunctionRecord, args: CheckedArguments, facts?: Facts): Value {
  return brokenRule(record, args) ?? computed(record, args, facts ?? NO_FACTS);
}

function brokenRule(record: FunctionRecord, args: CheckedArguments): TcoError | undefined {
  const scope = argumentScope(args);
  const rules = record.requires.filter((rule) =>
    ruleApplies(rule, (name) => args[name] !== undefined),
  );
  for (const { unless, code, message } of rules) {
    const holds = evaluate(unless, scope);
    if (holds instanceof TcoError) return holds;
    if (isMatrix(holds))
      throw new Error(`${record.name}: the rule "${message}" says several things`);
    if (holds === true) return new TcoError(code, message);
  }
  return undefined;
}

function computed(record: FunctionRecord, args: CheckedArguments, facts: Facts): Value {
  if (record.compute !== undefined) return mapValue(record.compute(args, facts), asCell);
  const tree = formulaTree(record, (name) => args[name] !== undefined);
  if (tree === undefined) throw new Error(`${record.name} has neither formula nor compute`);
  return evaluate(tree, argumentScope(args));
}

/** A formula's arithmetic watches this step by step; a computation is held to it at its end. */
function asCell(value: Scalar): Scalar {
  return value instanceof Decimal ? withinExcel(value) : value;
}

const withoutFacts = (): never => {
  throw new Error("A function that needs facts at hand was called without them");
};
const NO_FACTS: Facts = {
  get rateCard() {
    return withoutFacts();
  },
  explainRows: withoutFacts,
};
