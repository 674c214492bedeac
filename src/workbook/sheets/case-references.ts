import type { Coordinate, Tree } from "../../formula/tree";
import { area, fixed, offset, placeOf } from "../address-book";
import type { RowContext } from "../draft";
import { FIRST } from "../grid";

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
