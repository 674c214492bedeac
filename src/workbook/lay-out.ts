import type { AddressBook, Place } from "./address-book";
import { banded } from "./banded";
import type { DraftCell, RowDraft } from "./draft";

export interface PlacedCell extends DraftCell {
  readonly row: number;
}

export interface LaidOut {
  /** Row by row, from the left. */
  readonly cells: readonly PlacedCell[];
  readonly rows: number;
  /** The book with this sheet's ids added. */
  readonly book: AddressBook;
}

/**
 * Gives every row its place, registers the ids, then makes the cells: formulas may speak of any id above. Bands reach
 * over as many columns as the page has.
 */
export function layOut(
  sheet: string,
  rows: readonly RowDraft[],
  columns: number,
  known: AddressBook,
): LaidOut {
  const places = rows.flatMap((draft, row): [string, Place][] =>
    draft.id && draft.at ? [[draft.id, { sheet, row, ...draft.at }]] : [],
  );
  const book: AddressBook = new Map([...known, ...places]);
  const cells: PlacedCell[] = [];
  rows.forEach((draft, row) => {
    const drawn = banded(draft.cells({ sheet, row, book }), columns);
    for (const cell of fromTheLeft(drawn)) cells.push(placed(cell, row));
  });
  return { cells, rows: rows.length, book };
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
