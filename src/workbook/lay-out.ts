import type { AddressBook, Place } from "./address-book";
import type { DraftCell, RowDraft } from "./draft";

export interface LaidOut {
  readonly cells: readonly (DraftCell & { readonly row: number })[];
  readonly rows: number;
  /** The book with this sheet's ids added. */
  readonly book: AddressBook;
}

/** Gives every row its place, registers the ids, then makes the cells: formulas may speak of any id above. */
export function layOut(sheet: string, rows: readonly RowDraft[], book: AddressBook): LaidOut {
  const places = rows.flatMap((draft, row): [string, Place][] =>
    draft.id && draft.at ? [[draft.id, { sheet, row, ...draft.at }]] : [],
  );
  const extended: AddressBook = new Map([...book, ...places]);
  const cells = rows.flatMap((draft, row) =>
    [...draft.cells({ sheet, row, book: extended })]
      .sort((a, b) => a.column - b.column)
      .map((cell) => ({ ...cell, row })),
  );
  return { cells, rows: rows.length, book: extended };
}
