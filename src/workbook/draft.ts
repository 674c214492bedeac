import type { Tree } from "../formula/tree";
import type { AddressBook } from "./address-book";
import type { Highlight } from "./highlights";
import type { CellStyle, CellValue, Link, ValidationRule } from "./plan";

/** A cell before its value is computed. */
export interface DraftCell {
  readonly column: number;
  readonly value?: CellValue;
  readonly formula?: Tree;
  readonly style: CellStyle;
  readonly link?: Link;
  readonly validation?: ValidationRule;
  readonly highlight?: Highlight;
}

/** What a row's cells are made from once all rows of the sheet have their place. */
export interface RowContext {
  readonly sheet: string;
  readonly row: number;
  readonly book: AddressBook;
}

export interface RowDraft {
  /** Registers the row under this id. */
  readonly id?: string;
  /** Where the id's cells stand. */
  readonly at?: { readonly column: number; readonly per: "single" | "approach" };
  readonly cells: (context: RowContext) => readonly DraftCell[];
}

/**
 * All fields in one order. V8 gives each object that is spread from one of many shapes a class of its own, and every
 * reader of the cells then takes the slow way: 2,500 such cells made the whole build about a fifth slower.
 */
const draftCell = ({
  column,
  value,
  formula,
  style,
  link,
  validation,
  highlight,
}: DraftCell): DraftCell => ({ column, value, formula, style, link, validation, highlight });

export const write = (column: number, value: CellValue, style: CellStyle, link?: Link): DraftCell =>
  draftCell({ column, value, style, link });

export const compute = (column: number, formula: Tree, style: CellStyle): DraftCell =>
  draftCell({ column, formula, style });

export const highlighted = (own: DraftCell, highlight: Highlight | undefined): DraftCell =>
  draftCell({ ...own, highlight });

export const validated = (own: DraftCell, validation: ValidationRule | undefined): DraftCell =>
  draftCell({ ...own, validation });

/** The same formula in neighbouring columns; relative references move along. */
export function computeAcross(
  first: number,
  count: number,
  formula: Tree,
  style: CellStyle,
): readonly DraftCell[] {
  const cells: DraftCell[] = [];
  for (let i = 0; i < count; i += 1) cells.push(compute(first + i, formula, style));
  return cells;
}

export const row = (...cells: readonly DraftCell[]): RowDraft => ({ cells: () => cells });
export const blank: RowDraft = row();
