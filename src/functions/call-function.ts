import { TcoError } from "../engine/tco-error";
import type { Value } from "../formula/value";
import { boundArgument } from "./bound-argument";
import type { BoundArgument } from "./bound-argument";
import { broadcastResult } from "./broadcast-result";
import type { CheckedArguments, Facts, FunctionRecord } from "./function-record";
import { resultOfCall } from "./result-of-call";
import { surplusArguments } from "./surplus-arguments";

type Arguments = readonly (Value | undefined)[];

/**
 * The value of a call. Ranges broadcast as Excel's operators do: rows against columns, #N/A where sizes do not fit.
 * Bad data is an error value, never an exception. A function that says so needs `facts`.
 */
export function callFunction(record: FunctionRecord, args: Arguments, facts?: Facts): Value {
  const bound = record.parameters
    .filter((parameter) => !parameter.repeating)
    .map((parameter, index) => boundArgument(parameter, args[index]));
  const repeated = repeatedArguments(record, args);
  return (
    surplusArguments(record, args.length) ??
    rangeOfUnfitShape(record, bound) ??
    broadcastResult(record, bound, (row, column) => {
      const checked = checkedArguments(bound, row, column);
      return checked instanceof TcoError
        ? checked
        : resultOfCall(record, { ...checked, ...repeated }, facts);
    })
  );
}

/** Where one call fills several cells itself, ranges have at most one direction left to spill in. */
function rangeOfUnfitShape(
  { gives, name }: FunctionRecord,
  bound: readonly BoundArgument[],
): TcoError | undefined {
  if (gives === "cell") return undefined;
  const unfit = bound.find(({ rows, columns }) => columns > 1 || (gives === "table" && rows > 1));
  if (unfit === undefined) return undefined;
  const fits = gives === "row" ? "one cell or a column" : "one cell";
  const message = `${unfit.name} must be ${fits}, not ${unfit.rows}×${unfit.columns} cells: TCO.${name} gives a ${gives} for each.`;
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
