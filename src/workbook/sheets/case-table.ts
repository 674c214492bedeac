import type { Tree } from "../../formula/tree";
import { cell, fixed, offset, placeOf } from "../address-book";
import type { RowContext } from "../draft";
import { FIRST } from "../grid";
import type { CheckedRow } from "../row-checks";
import { allColumns } from "./case-references";

/** Cases side by side that the same rows compute: all of sheet Cases, or a block of Variations. */
export interface CaseTable {
  /** The id of its row that computes a line or calls up an input. */
  readonly rowId: (id: string) => string;
  /** Its columns, from the first column of figures on. */
  readonly count: number;
}

/** The rows above a case's inputs that say which values it reads. */
export type CaseHeaderRow =
  | "approach"
  | "case"
  | "key"
  | `column_of_${string}`
  | "values"
  | "volume"
  | "column"
  | "column_volume"
  | "column_each"
  | "choice"
  | "forced"
  | "start"
  | "start_column"
  | `set_${number}`
  | `set_${number}_value`;

/** A header row's cell in the formula's own column. */
export function headerCell(table: CaseTable, name: CaseHeaderRow, { book }: RowContext): Tree {
  return cell("", "", fixed(placeOf(book, table.rowId(name)).row), offset(0));
}

/** A header row over all cases and approaches of its table. */
export function headerRow(table: CaseTable, name: CaseHeaderRow, { book }: RowContext): Tree {
  return allColumns(fixed(placeOf(book, table.rowId(name)).row), table.count);
}

/** After the last case stand the row added up a second way, then whether both ways agree. */
export const atOnceOf = ({ count }: CaseTable): number => FIRST + count;
export const rowCheckOf = (table: CaseTable): number => atOnceOf(table) + 1;

export const checkedRow = (table: CaseTable, format: string): CheckedRow => ({
  first: FIRST,
  last: FIRST + table.count - 1,
  once: atOnceOf(table),
  format,
});
