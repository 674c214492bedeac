import { callFunction } from "./call-function";
import { fromExcel } from "./excel-arguments";
import { toExcel } from "./excel-result";
import type { ExcelCell } from "./excel-result";
import type { FunctionRecord } from "./function-record";
import { isSmooth } from "./is-smooth";
import { tableOf } from "./table-of";
import { wideArgument } from "./wide-argument";
import type { WideArgument } from "./wide-argument";
import { wideFormula } from "./wide-formula";

/** From here on the exact engine, at some ten microseconds a cell, would be felt. */
export const WIDE = 5_000;

/**
 * The answer of a smooth function over a wide range in float64; undefined where that does not apply. A cell that
 * does not come out as a number goes to the exact engine, which says what is wrong with it.
 */
export function wideAnswer(
  record: FunctionRecord,
  args: readonly unknown[],
): ExcelCell[][] | undefined {
  if (!mayBeWide(args) || !isSmooth(record)) return undefined;
  const wide = record.parameters.map((parameter, index) => wideArgument(parameter, args[index]));
  if (!wide.every((argument) => argument !== undefined)) return undefined;
  const rows = Math.max(...wide.map((argument) => argument.rows));
  const columns = Math.max(...wide.map((argument) => argument.columns));
  if (!wide.every((argument) => fits(argument, rows, columns))) return undefined;
  const value = wideFormula(record, args);
  if (value === undefined) return undefined;
  const inputs = new Array<number>(wide.length);
  const answer = (row: number, column: number): ExcelCell => {
    let bad = false;
    for (let index = 0; index < wide.length; index++) {
      const input = at(wide[index]!, row, column);
      inputs[index] = input;
      bad ||= Number.isNaN(input);
    }
    const number = bad ? Number.NaN : value(inputs);
    return Number.isFinite(number) ? number : exactCell(record, args, row, column);
  };
  return tableOf(rows, columns, answer);
}

function mayBeWide(args: readonly unknown[]): boolean {
  const sizes = args
    .filter(Array.isArray)
    .map((table: unknown[]) => [table.length, lengthOf(table[0])]);
  const most = (axis: 0 | 1) => Math.max(1, ...sizes.map((size) => size[axis] ?? 0));
  return most(0) * most(1) >= WIDE;
}

function lengthOf(row: unknown): number {
  return Array.isArray(row) ? row.length : 0;
}

function fits({ rows, columns }: WideArgument, toRows: number, toColumns: number): boolean {
  return (rows === 1 || rows === toRows) && (columns === 1 || columns === toColumns);
}

function at({ rows, columns, numbers }: WideArgument, row: number, column: number): number {
  return numbers[(rows === 1 ? 0 : row * columns) + (columns === 1 ? 0 : column)] ?? Number.NaN;
}

function exactCell(
  record: FunctionRecord,
  args: readonly unknown[],
  row: number,
  column: number,
): ExcelCell {
  const own = args.map((argument) =>
    Array.isArray(argument) ? cellOf(argument, row, column) : argument,
  );
  return toExcel(callFunction(record, fromExcel(own, record)))[0]?.[0] ?? "";
}

function cellOf(table: readonly unknown[], row: number, column: number): unknown {
  const cells = table[table.length === 1 ? 0 : row] as readonly unknown[];
  return [[cells[cells.length === 1 ? 0 : column]]];
}
