import type { AddressBook, Place } from "./address-book";
import { banded } from "./banded";
import type { DraftCell } from "./draft";
import type { SheetDraft } from "./sheet-draft";

export interface PlacedCell extends DraftCell {
  readonly row: number;
}

/** A sheet with every row in its place. */
export interface LaidSheet {
  readonly draft: SheetDraft;
  /** Row by row, from the left. */
  readonly cells: readonly PlacedCell[];
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
  const { name: sheet, rows, print } = draft;
  rows.forEach(({ id, at }, row) => {
    if (id && at) book.set(id, { sheet, row, ...at });
  });
  const cells: PlacedCell[] = [];
  rows.forEach(({ cells: make }, row) => {
    const drawn = banded(make({ sheet, row, book }), print.columns);
    for (const cell of fromTheLeft(drawn)) cells.push(placed(cell, row));
  });
  return { draft, cells };
}

function fromTheLeft(cells: readonly DraftCell[]): readonly DraftCell[] {
  const inOrder = cells.every((cell, i) => i === 0 || (cells[i - 1]?.column ?? 0) < cell.column);
  return inOrder ? cells : [...cells].sort((a, b) => a.column - b.column);
}

/** Written out field by field: ten thousand cells of one shape are made and read faster than copies of many. */
function placed(cell: DraftCell, row: number): PlacedCell {
  const { column, value, formula, style, link, validation, highlight } = cell;
  return { row, column, value, formula, style, link, validation, highlight };
}
