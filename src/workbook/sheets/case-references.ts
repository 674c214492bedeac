import type { Coordinate, Tree } from "../../formula/tree";
import { area, cell, fixed, offset, placeOf } from "../address-book";
import type { RowContext } from "../draft";
import { FIRST } from "../grid";
import { caseRowId } from "./case-columns";

/** The rows above a case's inputs that say which values it reads. */
export type CaseHeaderRow =
  | "approach"
  | "first"
  | "values"
  | "column"
  | "column_each"
  | "choice"
  | "override"
  | "override_value";

export const caseHeaderId = (name: CaseHeaderRow) => caseRowId(name);

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
