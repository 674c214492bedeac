import { smallWhole } from "../../engine/small-whole";
import { TcoError } from "../../engine/tco-error";
import { whole } from "../../engine/whole";
import { HOME } from "../cell-position";
import { toNumber } from "../coerce";
import type { Evaluator } from "../evaluator";
import { isMatrix } from "../is-matrix";
import { matrixOf } from "../matrix-of";
import { cellAt, placeOf, type Place } from "../reference-value";
import type { Scope } from "../scope";
import type { Scalar, Value } from "../value";
import type { Argument, FunctionTable } from "./excel-function";

/** Functions that ask where an argument points before, or instead of, what stands there. */
export const references: FunctionTable = {
  INDEX: { least: 2, most: 3, form: indexForm },
  ROWS: { least: 1, most: 1, form: ([range]) => sizeForm(range, ({ rows }) => rows) },
  COLUMNS: { least: 1, most: 1, form: ([range]) => sizeForm(range, ({ columns }) => columns) },
  ROW: { least: 0, most: 1, form: ([range]) => numberingForm(range, "row") },
  COLUMN: { least: 0, most: 1, form: ([range]) => numberingForm(range, "column") },
  ISFORMULA: { least: 1, most: 1, form: isFormulaForm },
};

type Size = Pick<Place, "rows" | "columns">;

function placeOfArgument(argument: Argument | undefined, scope: Scope): Place | undefined {
  const tree = argument?.tree;
  return tree?.kind === "area" || tree?.kind === "cell" ? placeOf(tree, scope) : undefined;
}

/** A range handed in by name counts from its own first cell: where it stands is not known, its order is. */
function placeOfName({ tree, evaluator }: Argument, scope: Scope): Place | undefined {
  const value = tree.kind === "name" ? evaluator(scope) : null;
  return isMatrix(value) ? { sheet: undefined, ...HOME, ...sizeOfValue(value) } : undefined;
}

function sizeOfValue(value: Value): Size {
  return isMatrix(value)
    ? { rows: value.length, columns: value[0]?.length ?? 0 }
    : { rows: 1, columns: 1 };
}

function sizeForm(range: Argument | undefined, measure: (size: Size) => number): Evaluator {
  return (scope) => {
    const place = placeOfArgument(range, scope);
    if (place) return whole(measure(place));
    const value = range?.evaluator(scope) ?? null;
    return value instanceof TcoError ? value : whole(measure(sizeOfValue(value)));
  };
}

/** ROW gives a column of row numbers, COLUMN a row of column numbers; without argument the formula's own. */
function numberingForm(range: Argument | undefined, axis: "row" | "column"): Evaluator {
  return (scope) => {
    const own = { ...(scope.at ?? HOME), rows: 1, columns: 1 };
    const place = range ? (placeOfArgument(range, scope) ?? placeOfName(range, scope)) : own;
    if (!place) return new TcoError("#VALUE!", `${axis.toUpperCase()} needs a reference.`);
    const count = axis === "row" ? place.rows : place.columns;
    const numbers = Array.from({ length: count }, (_, i) => whole(place[axis] + i + 1));
    if (numbers.length === 1) return numbers[0] ?? null;
    return axis === "row" ? numbers.map((number) => [number]) : [numbers];
  };
}

function isFormulaForm([range]: readonly Argument[]): Evaluator {
  return (scope) => {
    const place = placeOfArgument(range, scope);
    if (!place) return new TcoError("#VALUE!", "ISFORMULA needs a reference.");
    const asks = (row: number, column: number) =>
      scope.isFormula?.(place.sheet, row, column) ?? false;
    if (place.rows === 1 && place.columns === 1) return asks(place.row, place.column);
    return matrixOf(place.rows, place.columns, (down, across) =>
      asks(place.row + down, place.column + across),
    );
  };
}

/** INDEX reads only the cells it gives back, so that an area may hold cells which are not needed. */
function indexForm([range, rowArgument, columnArgument]: readonly Argument[]): Evaluator {
  return (scope) => {
    const place = placeOfArgument(range, scope);
    const value = place ? null : (range?.evaluator(scope) ?? null);
    if (value instanceof TcoError) return value;
    const size = place ?? sizeOfValue(value);
    const element = place
      ? (down: number, across: number) =>
          cellAt(scope, place.sheet, place.row + down, place.column + across)
      : (down: number, across: number) =>
          isMatrix(value) ? (value[down]?.[across] ?? null) : value;
    const first = indexNumber(rowArgument, scope);
    const second = columnArgument ? indexNumber(columnArgument, scope) : undefined;
    if (first instanceof TcoError) return first;
    if (second instanceof TcoError) return second;
    const alongRow = second === undefined && size.rows === 1;
    return picked(
      size,
      alongRow ? 1 : first,
      alongRow ? first : (second ?? (size.columns === 1 ? 1 : 0)),
      element,
    );
  };
}

function indexNumber(argument: Argument | undefined, scope: Scope): number | TcoError {
  const value = argument?.evaluator(scope) ?? null;
  if (isMatrix(value)) return new TcoError("#VALUE!", "INDEX takes single numbers, not ranges.");
  const number = toNumber(value);
  return number instanceof TcoError ? number : (smallWhole(number) ?? number.trunc().toNumber());
}

/** One element, or a whole row or column where its number is 0. */
function picked(
  { rows, columns }: Size,
  row: number,
  column: number,
  element: (down: number, across: number) => Scalar,
): Value {
  if (row < 0 || column < 0 || row > rows || column > columns) {
    return new TcoError("#REF!", `INDEX reaches beyond its ${rows} rows and ${columns} columns.`);
  }
  if (row > 0 && column > 0) return element(row - 1, column - 1);
  return matrixOf(row > 0 ? 1 : rows, column > 0 ? 1 : columns, (down, across) =>
    element(row > 0 ? row - 1 : down, column > 0 ? column - 1 : across),
  );
}
