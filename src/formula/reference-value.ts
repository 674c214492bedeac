import { TcoError } from "../engine/tco-error";
import { HOME, type CellBlock } from "./cell-position";
import { matrixOf } from "./matrix-of";
import type { Scope } from "./scope";
import type { AreaReference, CellReference, Coordinate } from "./tree";
import type { Matrix, Scalar } from "./value";

/** The cells that a reference means from where its formula stands; may lie outside the sheet. */
export interface Place extends CellBlock {
  readonly sheet: string | undefined;
}

/** Where a reference points as seen from the scope's cell. */
export function placeOf(tree: CellReference | AreaReference, scope: Scope): Place {
  const at = scope.at ?? HOME;
  const from = tree.kind === "cell" ? tree : tree.from;
  const to = tree.kind === "cell" ? tree : tree.to;
  const row = coordinateFrom(from.row, at.row);
  const column = coordinateFrom(from.column, at.column);
  const lastRow = coordinateFrom(to.row, at.row);
  const lastColumn = coordinateFrom(to.column, at.column);
  return {
    sheet: tree.sheet,
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
}

export function cellValue(tree: CellReference, scope: Scope): Scalar {
  const at = scope.at ?? HOME;
  return cellAt(
    scope,
    tree.sheet,
    coordinateFrom(tree.row, at.row),
    coordinateFrom(tree.column, at.column),
  );
}

export function areaValue(tree: AreaReference, scope: Scope): Matrix {
  const place = placeOf(tree, scope);
  return scope.area?.(place) ?? cellsOf(place, scope);
}

const cellsOf = ({ sheet, row, column, rows, columns }: Place, scope: Scope): Matrix =>
  matrixOf(rows, columns, (down, across) => cellAt(scope, sheet, row + down, column + across));

/** One cell's content; #REF! off the sheet or where the scope has no cells. */
export function cellAt(
  scope: Scope,
  sheet: string | undefined,
  row: number,
  column: number,
): Scalar {
  if (row < 0 || column < 0) return new TcoError("#REF!", "The reference leaves the sheet.");
  if (!scope.cell) return new TcoError("#REF!", "There are no cells to refer to here.");
  return scope.cell(sheet, row, column);
}

/** The row or column that a coordinate means in a formula there. */
export function coordinateFrom(coordinate: Coordinate, own: number): number {
  return coordinate.fixed ? coordinate.at : own + coordinate.at;
}
