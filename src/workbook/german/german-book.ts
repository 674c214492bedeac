import type { LaidBook } from "../lay-out";
import { remembered } from "../../engine/remembered";
import { germanSheet } from "./german-sheet";
import { germanText } from "./german-text";
import type { Tongue } from "./german-tree";

/**
 * The workbook in German: the builders write English, and here their texts, sheets and references change together.
 * Ids stay, whatever words they are, and so does what the dictionary does not know.
 */
export function germanBook({ sheets, book }: LaidBook, ids: ReadonlySet<string>): LaidBook {
  const names = new Map(sheets.map(({ draft: { name } }) => [name, germanText(name)]));
  const tongue: Tongue = {
    text: remembered((text) => (ids.has(text) ? text : germanText(text))),
    sheet: (name) => names.get(name) ?? name,
  };
  return {
    sheets: sheets.map((sheet) => germanSheet(sheet, tongue)),
    book: new Map(
      [...book].map(([id, place]) => [id, { ...place, sheet: tongue.sheet(place.sheet) }]),
    ),
  };
}
