import { TcoError } from "../engine/tco-error";
import { isMatrix } from "../formula/is-matrix";
import type { Matrix, Scalar, Value } from "../formula/value";
import { checkedElement } from "./checked-element";
import type { Parameter } from "./parameter";
import { valueWhenOmitted } from "./value-when-omitted";

/** An argument, checked once, as the cells of the result see it. */
export interface BoundArgument {
  readonly name: string;
  /** The size that it asks of the result: 1×1 for what is taken as a whole. */
  readonly rows: number;
  readonly columns: number;
  /** Undefined for an optional argument that was left out. */
  at(row: number, column: number): Value | undefined;
}

/** Checks an argument and says what each cell of the result reads from it. */
export function boundArgument(parameter: Parameter, argument: Value | undefined): BoundArgument {
  const { name, takes } = parameter;
  if (argument === undefined) return constant(name, leftOut(parameter));
  if (takes === "each") return eachElement(parameter, matrixOf(argument));
  return constant(
    name,
    takes === "whole" ? whole(parameter, argument) : single(parameter, argument),
  );
}

function leftOut(parameter: Parameter): Scalar | undefined {
  const value = valueWhenOmitted(parameter);
  if (value !== undefined || parameter.optional) return value;
  const message = `${parameter.name} is required: it must be ${parameter.expects}.`;
  return new TcoError("#VALUE!", message);
}

function constant(name: string, value: Value | undefined): BoundArgument {
  return { name, rows: 1, columns: 1, at: () => value };
}

function eachElement(parameter: Parameter, matrix: Matrix): BoundArgument {
  const checked = checkedElements(parameter, matrix);
  const rows = checked.length;
  const columns = checked[0]?.length ?? 0;
  return {
    name: parameter.name,
    rows,
    columns,
    at: (row, column) =>
      checked[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column] ??
      new TcoError("#N/A", `${parameter.name} has no value for this cell (${rows}×${columns}).`),
  };
}

/** The checked range, or its first error: a cost that is silently skipped understates the total. */
function whole(parameter: Parameter, argument: Value): Value {
  const checked = checkedElements(parameter, matrixOf(argument));
  return checked.flat().find((element) => element instanceof TcoError) ?? checked;
}

function checkedElements(parameter: Parameter, matrix: Matrix): Matrix {
  return matrix.map((row) => row.map((element) => checkedElement(parameter, element)));
}

function single(parameter: Parameter, argument: Value): Scalar {
  const matrix = matrixOf(argument);
  const rows = matrix.length;
  const columns = matrix[0]?.length ?? 0;
  if (rows * columns === 1) return checkedElement(parameter, matrix[0]?.[0] ?? null);
  const got = `a range of ${rows}×${columns} cells`;
  return new TcoError("#VALUE!", `${parameter.name} must be ${parameter.expects}, not ${got}.`);
}

function matrixOf(value: Value): Matrix {
  return isMatrix(value) ? value : [[value]];
}
