import type { Tree } from "./tree";

/** A cell before evaluation: a literal, or a formula whose `value` does not matter. */
export interface CellSource {
  readonly sheet: string;
  /** Zero-based, as `column`. */
  readonly row: number;
  readonly column: number;
  readonly value: number | string | boolean | null;
  readonly formula?: Tree;
}

/** What a defined name refers to. */
export interface NamedArea {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
