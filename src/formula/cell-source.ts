import type { ErrorCode } from "../engine/tco-error";
import type { CellBlock } from "./cell-position";
import type { Tree } from "./tree";

/** A sheet before evaluation: its cells row by row, from the first row on, in any order within a row. */
export interface SheetSource {
  readonly name: string;
  readonly rows: readonly (readonly CellSource[])[];
}

/** A cell before evaluation: a literal, or a formula whose `value` does not matter. */
export interface CellSource {
  /** Zero-based. */
  readonly column: number;
  /** Left out, or null, where nothing is typed. */
  readonly value?: number | string | boolean | null | { readonly error: ErrorCode };
  readonly formula?: Tree;
}

/** What a defined name refers to. */
export interface NamedArea extends CellBlock {
  readonly sheet: string;
}
