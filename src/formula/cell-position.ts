/** Where a formula stands on its sheet, zero-based; relative references are kept as distances from here. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Cells side by side, from the first one on. */
export interface CellBlock extends CellPosition {
  readonly rows: number;
  readonly columns: number;
}

export const HOME: CellPosition = { row: 0, column: 0 };
