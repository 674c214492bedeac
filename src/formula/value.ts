import type { Decimal } from "../engine/decimal";
import type { TcoError } from "../engine/tco-error";

/** What one cell can hold; `null` is a blank cell. */
export type Scalar = Decimal | string | boolean | TcoError | null;
/** Rows of cells: a range or an array, never empty, all rows of one length. */
export type Matrix = readonly (readonly Scalar[])[];
export type Value = Scalar | Matrix;
/** A function's implementation by arguments; `undefined` stands for an argument left out. */
export type FunctionBody = (args: readonly (Value | undefined)[]) => Value;
