import type { CellPosition } from "./cell-position";
import type { Place } from "./reference-value";
import type { FunctionBody, Matrix, Scalar, Value } from "./value";

/** What a formula can see; whatever is left out is empty. */
export interface Scope {
  readonly name?: (name: string) => Value | undefined;
  /** `sheet` is undefined for the formula's own sheet. */
  readonly cell?: (sheet: string | undefined, row: number, column: number) => Scalar;
  /** The cells of an area at once, where the scope has them; else they are read one by one. */
  readonly area?: (place: Place) => Matrix | undefined;
  readonly isFormula?: (sheet: string | undefined, row: number, column: number) => boolean;
  /** The formula's own cell; A1 when left out. */
  readonly at?: CellPosition;
  /** Functions beyond Excel's own, by name: `TCO.LLMSPEND`. */
  readonly functions?: (name: string) => FunctionBody | undefined;
  /** FIXED and "&" write 1.234,5 as German Excel does; 1,234.5 when left out. */
  readonly decimalComma?: boolean;
}
