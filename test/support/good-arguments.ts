import { Decimal } from "../../src/engine/decimal";
import { evaluate } from "../../src/formula/evaluate";
import { isMatrix } from "../../src/formula/is-matrix";
import { parse } from "../../src/formula/parse";
import type { Value } from "../../src/formula/value";
import type { FunctionRecord } from "../../src/functions/function-record";
import { functionScope } from "./called";

export type Arguments = readonly (Value | undefined)[];

/** A worked example's arguments, one cell for every parameter that takes single ones: what tests then spoil. */
export function goodArguments(record: FunctionRecord): Arguments {
  const examples = record.examples.map(({ call }) => argumentsOf(call));
  const fits = (args: Arguments) =>
    args.every((value, index) => record.parameters[index]?.takes === "whole" || !isMany(value));
  const good = examples.find(fits);
  if (good === undefined) throw new Error(`no example of TCO.${record.name} gives one result`);
  return record.parameters.flatMap(({ name, repeating }, index) =>
    repeating ? good.slice(index) : [name === "trials" ? FEW_TRIALS : good[index]],
  );
}

/** A simulation by the thousand would only take time here. */
const FEW_TRIALS = new Decimal(100);

function argumentsOf(call: string): Arguments {
  const tree = parse(call);
  if (tree.kind !== "call") throw new Error(`${call} is not a call`);
  return tree.arguments.map((argument) =>
    argument.kind === "missing" ? undefined : evaluate(argument, functionScope),
  );
}

function isMany(value: Value | undefined): boolean {
  return value !== undefined && isMatrix(value) && value.flat().length > 1;
}
