import { TcoError } from "../engine/tco-error";
import { evaluate } from "../formula/evaluate";
import { isMatrix } from "../formula/is-matrix";
import type { Scalar, Value } from "../formula/value";
import { boundArgument } from "./bound-argument";
import type { BoundArgument } from "./bound-argument";
import type { FunctionRecord } from "./function-record";
import { tableOf } from "./table-of";

type CellScope = { name(name: string): Value | undefined };

/**
 * The value of a call. Ranges broadcast as Excel's operators do: rows against columns, #N/A where sizes do not fit.
 * Bad data is an error value, never an exception.
 */
export function callFunction(record: FunctionRecord, args: readonly (Value | undefined)[]): Value {
  const surplus = surplusArguments(record, args);
  if (surplus !== undefined) return surplus;
  if (record.compute !== undefined) return record.compute(args);
  const bound = record.parameters.map((parameter, index) => boundArgument(parameter, args[index]));
  const rows = Math.max(1, ...bound.map((argument) => argument.rows));
  const columns = Math.max(1, ...bound.map((argument) => argument.columns));
  if (rows === 1 && columns === 1) return cellValue(record, bound, 0, 0);
  return tableOf(rows, columns, (row, column) => cellValue(record, bound, row, column));
}

function surplusArguments(record: FunctionRecord, args: readonly unknown[]): TcoError | undefined {
  const most = record.parameters.length;
  if (args.length <= most || record.parameters[most - 1]?.repeating) return undefined;
  const message = `TCO.${record.name} takes at most ${most} arguments, not ${args.length}.`;
  return new TcoError("#VALUE!", message);
}

function cellValue(
  record: FunctionRecord,
  bound: readonly BoundArgument[],
  row: number,
  column: number,
): Scalar {
  const values = new Map<string, Value>();
  for (const argument of bound) {
    const value = argument.at(row, column);
    if (value instanceof TcoError) return value;
    values.set(argument.name, value);
  }
  return formulaValue(record, { name: (name) => values.get(name) });
}

function formulaValue(record: FunctionRecord, scope: CellScope): Scalar {
  if (record.tree === undefined) throw new Error(`${record.name} has neither formula nor compute`);
  for (const rule of record.requires) {
    const holds = evaluate(rule.unless, scope);
    if (holds instanceof TcoError) return holds;
    if (holds === true) return new TcoError(rule.code, rule.message);
  }
  const value = evaluate(record.tree, scope);
  if (isMatrix(value)) throw new Error(`The formula of ${record.name} gave several cells`);
  return value;
}
