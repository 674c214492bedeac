import type { AddressBook, Place } from "./address-book";
import { banded } from "./banded";
import type { DraftCell } from "./draft";
import type { SheetDraft } from "./sheet-draft";

/** A sheet with every row in its place. */
export interface LaidSheet {
  readonly draft: SheetDraft;
  /** From the first row on, each from the left. */
  readonly rows: readonly (readonly DraftCell[])[];
}

/** All sheets, and where each id stands. */
export interface LaidBook {
  readonly sheets: readonly LaidSheet[];
  readonly book: AddressBook;
}

/**
 * Gives every row its place, enters the ids in the book, then makes the cells: formulas may speak of any id above.
 * Bands reach over as many columns as the page has.
 */
export function layOut(draft: SheetDraft, book: Map<string, Place>): LaidSheet {
  const { name: sheet, print } = draft;
  draft.rows.forEach(({ id, at }, row) => {
    if (id && at) book.set(id, { sheet, row, ...at });
  });
  const rows = draft.rows.map(({ cells }, row) =>
    fromTheLeft(banded(cells({ sheet, row, book }), print.columns)),
  );
  return { draft, rows };
}

function fromTheLeft(cells: readonly DraftCell[]): readonly DraftCell[] {
  let last = -1;
  for (const { column } of cells) {
    if (column <= last) return [...cells].sort((a, b) => a.column - b.column);
    last = column;
  }
  return cells;
}
