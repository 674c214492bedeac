import type { Coordinate, Tree } from "../../formula/tree";
import { area, cell, fixed, offset, placeOf } from "../address-book";
import type { DraftCell, RowContext } from "../draft";
import { FIRST } from "../grid";
import { rowLabels } from "../row-labels";
import { caseRowId } from "./case-columns";

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
  | `set_${number}`
  | `set_${number}_value`;

export const caseHeaderId = (name: CaseHeaderRow) => caseRowId(name);

export const caseHeaderLabels = (name: CaseHeaderRow, label: string): readonly DraftCell[] =>
  rowLabels({ id: caseHeaderId(name), label, unit: "selector" });

/** A header row's cell in the formula's own column. */
export function caseHeaderCell(name: CaseHeaderRow, { book }: RowContext): Tree {
  return cell("", "", fixed(placeOf(book, caseHeaderId(name)).row), offset(0));
}

/** The cells of a row on another sheet, from one column to another; the row moves along unless it is fixed. */
export function rowOfOtherSheet(
  id: string,
  from: number,
  count: number,
  { book, sheet, row }: RowContext,
  at?: "fixed",
): Tree {
  const place = placeOf(book, id);
  const y = at ? fixed(place.row) : offset(place.row - row);
  return area(
    place.sheet,
    sheet,
    { row: y, column: fixed(from) },
    { row: y, column: fixed(from + count - 1) },
  );
}

/** A row of this sheet over all cases and approaches. */
export function allColumns(row: Coordinate, count: number): Tree {
  return area("", "", { row, column: fixed(FIRST) }, { row, column: fixed(FIRST + count - 1) });
}

/** A header row of this sheet over all cases and approaches. */
export function caseHeaderRow(name: CaseHeaderRow, count: number, { book }: RowContext): Tree {
  return allColumns(fixed(placeOf(book, caseHeaderId(name)).row), count);
}
