import { remembered } from "../engine/remembered";
import { TcoError } from "../engine/tco-error";
import type { CellReference, Coordinate, Tree } from "../formula/tree";

/** Where an id stands: one cell for all approaches, or one for each from `column` on. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly per: "single" | "approach";
}
export type AddressBook = ReadonlyMap<string, Place>;

export function placeOf(book: AddressBook, id: string): Place {
  const place = book.get(id);
  if (place) return place;
  throw new TcoError("#REF!", `"${id}" stands on no sheet`);
}

/** Formulas have tens of thousands of coordinates, of a few hundred kinds. */
export const fixed = remembered((at: number): Coordinate => ({ fixed: true, at }));
export const offset = remembered((at: number): Coordinate => ({ fixed: false, at }));

/** A cell of the sheet that the formula stands on gets no sheet name. */
export function cell(
  sheet: string,
  own: string,
  row: Coordinate,
  column: Coordinate,
): CellReference {
  return sheet === own ? { kind: "cell", row, column } : { kind: "cell", sheet, row, column };
}

/** An area from one cell to another of the same sheet; from a cell to itself, that cell. */
export function area(
  sheet: string,
  own: string,
  from: { readonly row: Coordinate; readonly column: Coordinate },
  to: { readonly row: Coordinate; readonly column: Coordinate },
): Tree {
  if (sameCoordinate(from.row, to.row) && sameCoordinate(from.column, to.column)) {
    return cell(sheet, own, from.row, from.column);
  }
  const corners = { from, to };
  return sheet === own ? { kind: "area", ...corners } : { kind: "area", sheet, ...corners };
}

export const sameCoordinate = (one: Coordinate, other: Coordinate): boolean =>
  one.fixed === other.fixed && one.at === other.at;

/** The place of an id seen from a row: `$D$7` for a single cell, `F7` of the same column for one per approach. */
export function refer(place: Place, own: string, row: number): CellReference {
  return place.per === "single"
    ? cell(place.sheet, own, fixed(place.row), fixed(place.column))
    : cell(place.sheet, own, offset(place.row - row), offset(0));
}

/** The cell of another row as many columns away: for tables whose approaches begin in another column. */
export function referAcross(
  place: Place,
  own: string,
  row: number,
  columns: number,
): CellReference {
  return cell(place.sheet, own, offset(place.row - row), offset(columns));
}

/** The cell of one approach, whatever column asks: `$F7`. */
export function referApproach(
  place: Place,
  own: string,
  row: number,
  index: number,
): CellReference {
  const column = place.per === "single" ? place.column : place.column + index;
  return cell(place.sheet, own, offset(place.row - row), fixed(column));
}
