import { Decimal } from "../engine/decimal";
import type { CellSource } from "./cell-source";
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

/** Cells by sheet, row and column; the places between them are empty. */
export type CellGrid = ReadonlyMap<
  string,
  readonly (readonly (GridCell | undefined)[] | undefined)[]
>;

export function cellGrid(cells: readonly CellSource[]): CellGrid {
  const grid = new Map<string, (GridCell | undefined)[][]>();
  for (const source of cells) {
    const rows = grid.get(source.sheet) ?? [];
    const row = (rows[source.row] ??= []);
    row[source.column] = gridCell(source);
    grid.set(source.sheet, rows);
  }
  return grid;
}

function gridCell({ sheet, row, column, value, formula }: CellSource): GridCell {
  const literal = typeof value === "number" ? new Decimal(value) : value;
  return {
    sheet,
    row,
    column,
    formula,
    state: formula ? "open" : "done",
    value: formula ? null : literal,
  };
}
