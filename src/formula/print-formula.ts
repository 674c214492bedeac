import { HOME, type CellPosition } from "./cell-position";
import type { Dialect } from "./formula-pieces";
import { formulaPrinter } from "./formula-printer";
import type { Tree } from "./tree";

export interface PrintOptions {
  /** The cell that the formula stands in; A1 when left out. */
  readonly at?: CellPosition;
  /** `excel` when left out. */
  readonly dialect?: Dialect;
}

/** The formula as text, without "=", with brackets only where the operators' order needs them. */
export const printFormula = (
  tree: Tree,
  { at = HOME, dialect = "excel" }: PrintOptions = {},
): string => formulaPrinter(tree, dialect)(at);
