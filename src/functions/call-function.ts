import { TcoError } from "../engine/tco-error";
import type { Matrix, Scalar, Value } from "../formula/value";
import { isMatrix } from "../formula/is-matrix";
import { boundArgument } from "./bound-argument";
import type { BoundArgument } from "./bound-argument";
import type { CheckedArguments, Facts, FunctionRecord } from "./function-record";
import { resultOfCall } from "./result-of-call";
import { stackedRows } from "./stacked-rows";
import { tableOf } from "./table-of";

type Arguments = readonly (Value | undefined)[];
type ResultAt = (row: number, column: number) => Value;

/**
 * The value of a call. Ranges broadcast as Excel's operators do: rows against columns, #N/A where sizes do not fit.
 * Bad data is an error value, never an exception. `facts` is needed by a function that reads the rate card.
 */
export function callFunction(record: FunctionRecord, args: Arguments, facts?: Facts): Value {
  const surplus = surplusArguments(record, args);
  if (surplus !== undefined) return surplus;
  const bound = record.parameters
    .filter((parameter) => !parameter.repeating)
    .map((parameter, index) => boundArgument(parameter, args[index]));
  const unfit = argumentThatDoesNotFit(record, bound);
  if (unfit !== undefined) return unfit;
  const repeated = repeatedArguments(record, args);
  const resultAt: ResultAt = (row, column) => {
    const checked = checkedArguments(bound, row, column);
    return checked instanceof TcoError
      ? checked
      : resultOfCall(record, { ...checked, ...repeated }, facts);
  };
  return broadcastResult(record, bound, resultAt);
}

function surplusArguments(record: FunctionRecord, args: Arguments): TcoError | undefined {
  const most = record.parameters.length;
  if (args.length <= most || record.parameters[most - 1]?.repeating) return undefined;
  const message = `TCO.${record.name} takes at most ${most} arguments, not ${args.length}.`;
  return new TcoError("#VALUE!", message);
}

/** Where one call fills several cells itself, ranges have at most one direction left to spill in. */
function argumentThatDoesNotFit(
  { gives, name }: FunctionRecord,
  bound: readonly BoundArgument[],
): TcoError | undefined {
  if (gives === "cell") return undefined;
  const unfit = bound.find(({ rows, columns }) => columns > 1 || (gives === "table" && rows > 1));
  if (unfit === undefined) return undefined;
  const [fits, result] =
    gives === "row" ? ["one cell or a column", "a row"] : ["one cell", "a table"];
  const message = `${unfit.name} must be ${fits}, not ${unfit.rows}×${unfit.columns} cells: TCO.${name} gives ${result} for each.`;
  return new TcoError("#VALUE!", message);
}

function checkedArguments(
  bound: readonly BoundArgument[],
  row: number,
  column: number,
): CheckedArguments | TcoError {
  const values: Record<string, Value | undefined> = {};
  for (const argument of bound) {
    const value = argument.at(row, column);
    if (value instanceof TcoError) return value;
    values[argument.name] = value;
  }
  return values;
}

function repeatedArguments({ parameters }: FunctionRecord, args: Arguments): CheckedArguments {
  const last = parameters[parameters.length - 1];
  return last?.repeating ? { [last.name]: args.slice(parameters.length - 1) } : {};
}

function broadcastResult(
  record: FunctionRecord,
  bound: readonly BoundArgument[],
  resultAt: ResultAt,
): Value {
  const rows = Math.max(1, ...bound.map((argument) => argument.rows));
  const columns = Math.max(1, ...bound.map((argument) => argument.columns));
  if (rows === 1 && columns === 1) return resultAt(0, 0);
  if (record.gives === "cell")
    return tableOf(rows, columns, (row, column) => oneCell(record, resultAt(row, column)));
  return stackedRows(tableOf(rows, 1, (row) => onlyRow(resultAt(row, 0))).flat());
}

function oneCell({ name }: FunctionRecord, value: Value): Scalar {
  if (isMatrix(value)) throw new Error(`${name} gives several cells where it says one`);
  return value;
}

function onlyRow(value: Value): Matrix[number] | TcoError {
  if (isMatrix(value)) return value[0] ?? [];
  return value instanceof TcoError ? value : [value];
}
