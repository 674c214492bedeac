import { smallWhole } from "../../engine/small-whole";
import { TcoError } from "../../engine/tco-error";
import { whole } from "../../engine/whole";
import { HOME } from "../cell-position";
import { toNumber } from "../coerce";
import { isMatrix } from "../is-matrix";
import { matrixOf } from "../matrix-of";
import { cellAt, placeOf, type Place } from "../reference-value";
import type { Scope } from "../scope";
import type { Tree } from "../tree";
import type { Scalar, Value } from "../value";
import type { FunctionTable, LazyFunction, TreeValue } from "./excel-function";

/** Functions that ask where an argument points before, or instead of, what stands there. */
export const references: FunctionTable = {
  INDEX: { least: 2, most: 3, lazy: elementOf },
  ROWS: { least: 1, most: 1, lazy: size(({ rows }) => rows) },
  COLUMNS: { least: 1, most: 1, lazy: size(({ columns }) => columns) },
  ROW: { least: 0, most: 1, lazy: numbering("row") },
  COLUMN: { least: 0, most: 1, lazy: numbering("column") },
  ISFORMULA: { least: 1, most: 1, lazy: areFormulas },
};

type Size = Pick<Place, "rows" | "columns">;
type Lazy = LazyFunction["lazy"];

function placeOfArgument(tree: Tree | undefined, scope: Scope): Place | undefined {
  return tree?.kind === "area" || tree?.kind === "cell" ? placeOf(tree, scope) : undefined;
}

/** A range handed in by name counts from its own first cell: where it stands is not known, its order is. */
function placeOfName(tree: Tree, scope: Scope, valueOf: TreeValue): Place | undefined {
  const value = tree.kind === "name" ? valueOf(tree, scope) : null;
  return isMatrix(value) ? { sheet: undefined, ...HOME, ...sizeOfValue(value) } : undefined;
}

function sizeOfValue(value: Value): Size {
  return isMatrix(value)
    ? { rows: value.length, columns: value[0]?.length ?? 0 }
    : { rows: 1, columns: 1 };
}

function size(measure: (size: Size) => number): Lazy {
  return ([range], scope, valueOf) => {
    const place = placeOfArgument(range, scope);
    if (place) return whole(measure(place));
    const value = range ? valueOf(range, scope) : null;
    return value instanceof TcoError ? value : whole(measure(sizeOfValue(value)));
  };
}

/** ROW gives a column of row numbers, COLUMN a row of column numbers; without argument the formula's own. */
function numbering(axis: "row" | "column"): Lazy {
  return ([range], scope, valueOf) => {
    const own = { ...(scope.at ?? HOME), rows: 1, columns: 1 };
    const place = range
      ? (placeOfArgument(range, scope) ?? placeOfName(range, scope, valueOf))
      : own;
    if (!place) return new TcoError("#VALUE!", `${axis.toUpperCase()} needs a reference.`);
    const count = axis === "row" ? place.rows : place.columns;
    const numbers = Array.from({ length: count }, (_, i) => whole(place[axis] + i + 1));
    if (numbers.length === 1) return numbers[0] ?? null;
    return axis === "row" ? numbers.map((number) => [number]) : [numbers];
  };
}

function areFormulas([range]: readonly Tree[], scope: Scope): Value {
  const place = placeOfArgument(range, scope);
  if (!place) return new TcoError("#VALUE!", "ISFORMULA needs a reference.");
  const asks = (row: number, column: number) =>
    scope.isFormula?.(place.sheet, row, column) ?? false;
  if (place.rows === 1 && place.columns === 1) return asks(place.row, place.column);
  return matrixOf(place.rows, place.columns, (down, across) =>
    asks(place.row + down, place.column + across),
  );
}

/** INDEX reads only the cells it gives back, so that an area may hold cells which are not needed. */
function elementOf(
  [range, rowArgument, columnArgument]: readonly Tree[],
  scope: Scope,
  valueOf: TreeValue,
): Value {
  const place = placeOfArgument(range, scope);
  const value = place || !range ? null : valueOf(range, scope);
  if (value instanceof TcoError) return value;
  const first = indexNumber(rowArgument, scope, valueOf);
  const second = columnArgument ? indexNumber(columnArgument, scope, valueOf) : undefined;
  if (first instanceof TcoError) return first;
  if (second instanceof TcoError) return second;
  const { rows, columns } = place ?? sizeOfValue(value);
  const alongRow = second === undefined && rows === 1;
  const row = alongRow ? 1 : first;
  const column = alongRow ? first : (second ?? (columns === 1 ? 1 : 0));
  if (row < 0 || column < 0 || row > rows || column > columns) {
    return new TcoError("#REF!", `INDEX reaches beyond its ${rows} rows and ${columns} columns.`);
  }
  if (row > 0 && column > 0) return elementAt(place, value, row - 1, column - 1, scope);
  return matrixOf(row > 0 ? 1 : rows, column > 0 ? 1 : columns, (down, across) =>
    elementAt(place, value, row > 0 ? row - 1 : down, column > 0 ? column - 1 : across, scope),
  );
}

/** Of the cells at a place, or of a value that stands nowhere. */
function elementAt(
  place: Place | undefined,
  value: Value,
  down: number,
  across: number,
  scope: Scope,
): Scalar {
  if (place) return cellAt(scope, place.sheet, place.row + down, place.column + across);
  return isMatrix(value) ? (value[down]?.[across] ?? null) : value;
}

function indexNumber(
  argument: Tree | undefined,
  scope: Scope,
  valueOf: TreeValue,
): number | TcoError {
  const value = argument ? valueOf(argument, scope) : null;
  if (isMatrix(value)) return new TcoError("#VALUE!", "INDEX takes single numbers, not ranges.");
  const number = toNumber(value);
  return number instanceof TcoError ? number : (smallWhole(number) ?? number.trunc().toNumber());
}
