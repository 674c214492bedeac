import type { Tree } from "../../../src/formula/tree";

export type MutationKind = "constant" | "sign" | "reference" | "factor";

/** One slip of the pen in one cell: what then stands there instead of its formula. */
export interface Mutant {
  readonly kind: MutationKind;
  /** "Totals!F12" */
  readonly address: string;
  /** Left out where the cell's own value was typed over its formula. */
  readonly formula?: Tree;
}
