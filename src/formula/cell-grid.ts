import { Decimal } from "../engine/decimal";
import { TcoError } from "../engine/tco-error";
import type { CellSource, SheetSource } from "./cell-source";
import type { Tree } from "./tree";
import type { Scalar } from "./value";

/** A cell during evaluation: `running` while the cells that it reads are evaluated. */
export interface GridCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: Tree | undefined;
  state: "open" | "running" | "done";
  value: Scalar;
}

/** The cells of a sheet by row and column; the places between them are empty. */
export type GridRows = readonly (readonly (GridCell | undefined)[])[];
export type CellGrid = ReadonlyMap<string, GridRows>;

export function cellGrid(sheets: readonly SheetSource[]): CellGrid {
  return new Map(
    sheets.map(({ name, rows }) => [name, rows.map((cells, row) => gridRow(name, row, cells))]),
  );
}

function gridRow(
  sheet: string,
  row: number,
  cells: readonly CellSource[],
): readonly (GridCell | undefined)[] {
  const last = cells.reduce((most, { column }) => Math.max(most, column), -1);
  const gridCells = Array<GridCell | undefined>(last + 1);
  for (const { column, value, formula } of cells) {
    gridCells[column] = {
      sheet,
      row,
      column,
      formula,
      state: formula ? "open" : "done",
      value: formula ? null : literal(value),
    };
  }
  return gridCells;
}

function literal(value: CellSource["value"] = null): Scalar {
  if (typeof value === "number") return new Decimal(value);
  if (value === null || typeof value !== "object") return value;
  return new TcoError(value.error, `The cell says ${value.error}.`);
}
