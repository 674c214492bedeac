import { placeOf, type AddressBook } from "../address-book";
import { UNIT } from "../grid";
import type { LaidSheet } from "../lay-out";

/** What some rows say that their figures are in, or that each says something else. */
export function sharedUnit(
  ids: readonly string[],
  sheets: readonly LaidSheet[],
  book: AddressBook,
): string {
  const [unit = "number", ...others] = new Set(ids.map((id) => unitOf(id, sheets, book)));
  return others.length === 0 ? unit : "mixed";
}

function unitOf(id: string, sheets: readonly LaidSheet[], book: AddressBook): string {
  const place = placeOf(book, id);
  const sheet = sheets.find(({ draft }) => draft.name === place.sheet);
  const unit = sheet?.rows[place.row]?.find(({ column }) => column === UNIT)?.value;
  if (typeof unit !== "string") throw new Error(`row ${id} has no unit`);
  return unit;
}
