import { liesInside } from "./lies-inside";
import type { Parameter } from "./parameter";

/** An argument of a wide call as float64 numbers; NaN marks what only the exact engine can answer. */
export interface WideArgument {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly numbers: Float64Array;
}

/** The argument as Excel sends it, checked; undefined when it is not a table of cells. */
export function wideArgument(parameter: Parameter, argument: unknown): WideArgument | undefined {
  // The formula no longer reads a word, nor what was left out without a default.
  if (parameter.type === "enumeration") return single(0);
  if (argument === null || argument === undefined)
    return single(Number(parameter.default ?? (parameter.optional ? 0 : Number.NaN)));
  if (!Array.isArray(argument)) return single(checked(parameter, argument));
  const table = argument as readonly unknown[];
  const [first] = table;
  if (!Array.isArray(first)) return undefined;
  const [rows, columns] = [table.length, first.length];
  const numbers = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const cells = table[row] as readonly unknown[];
    for (let column = 0; column < columns; column++)
      numbers[row * columns + column] = checked(parameter, cells[column]);
  }
  return { rows, columns, numbers };
}

function single(number: number): WideArgument {
  return { rows: 1, columns: 1, numbers: Float64Array.of(number) };
}

function checked(parameter: Parameter, cell: unknown): number {
  const number = cell === null || cell === "" ? 0 : cell;
  if (parameter.type === "flag")
    return number === 0 ? 0 : typeof cell === "boolean" ? Number(cell) : Number.NaN;
  if (typeof number !== "number" || parameter.type !== "number") return Number.NaN;
  return liesInside(parameter, number) ? number : Number.NaN;
}
