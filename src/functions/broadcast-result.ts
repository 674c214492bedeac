import { isMatrix } from "../formula/is-matrix";
import { TcoError } from "../engine/tco-error";
import type { Matrix, Scalar, Value } from "../formula/value";
import type { BoundArgument } from "./bound-argument";
import type { FunctionRecord } from "./function-record";
import { stackedRows } from "./stacked-rows";
import { tableOf } from "./table-of";

/** What each cell, or each row, of the arguments gives, as one value. */
export function broadcastResult(
  { name, gives }: FunctionRecord,
  bound: readonly BoundArgument[],
  resultAt: (row: number, column: number) => Value,
): Value {
  const rows = Math.max(1, ...bound.map((argument) => argument.rows));
  const columns = Math.max(1, ...bound.map((argument) => argument.columns));
  if (rows === 1 && columns === 1) return resultAt(0, 0);
  if (gives === "cell")
    return tableOf(rows, columns, (row, column) => oneCell(name, resultAt(row, column)));
  return stackedRows(Array.from({ length: rows }, (_, row) => onlyRow(resultAt(row, 0))));
}

function oneCell(name: string, value: Value): Scalar {
  if (isMatrix(value)) throw new Error(`${name} gives several cells where it says one`);
  return value;
}

function onlyRow(value: Value): Matrix[number] | TcoError {
  if (isMatrix(value)) return value[0] ?? [];
  return value instanceof TcoError ? value : [value];
}
