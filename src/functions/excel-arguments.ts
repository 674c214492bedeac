import { Decimal } from "../engine/decimal";
import { TcoError } from "../engine/tco-error";
import type { Matrix, Scalar, Value } from "../formula/value";
import { errorCodeOf } from "./error-code-of";
import type { FunctionRecord } from "./function-record";
import type { Parameter } from "./parameter";

/**
 * What Excel hands to a custom function, as arguments: null is an argument left out, a cell or literal arrives as
 * [[x]], the repeating parameter as a list of those. What follows the parameters (the invocation) is not ours.
 */
export function fromExcel(
  args: readonly unknown[],
  record: FunctionRecord,
): readonly (Value | undefined)[] {
  return record.parameters.flatMap((parameter, index) => {
    const argument = args[index];
    return parameter.repeating
      ? repeated(argument).map((each) => fromArgument(each, parameter))
      : [fromArgument(argument, parameter)];
  });
}

function repeated(argument: unknown): readonly unknown[] {
  return Array.isArray(argument) ? argument : [];
}

function fromArgument(argument: unknown, parameter: Parameter): Value | undefined {
  if (argument === null || argument === undefined) return undefined;
  if (!Array.isArray(argument)) return fromCell(argument, parameter);
  if (argument.length === 0) return undefined;
  return argument.map((row: unknown) =>
    (Array.isArray(row) ? row : [row]).map((cell: unknown) => fromCell(cell, parameter)),
  ) satisfies Matrix;
}

function fromCell(cell: unknown, parameter: Parameter): Scalar {
  const code = errorCodeOf(cell);
  if (code !== undefined) return new TcoError(code, `${parameter.name} is the error ${code}.`);
  // Excel on the desktop sends 0 for a blank cell, so that a flag cannot tell the two apart.
  if (cell === 0 && parameter.type === "flag") return null;
  if (typeof cell === "number") return new Decimal(cell);
  if (typeof cell === "string" || typeof cell === "boolean") return cell;
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "object" && "basicValue" in cell) return fromCell(cell.basicValue, parameter);
  return new TcoError("#VALUE!", `${parameter.name} is a data type without a plain value.`);
}
