import { cell, fixed, offset, placeOf } from "../address-book";
import { row, write, type DraftCell, type RowContext, type RowDraft } from "../draft";
import { headerLabels, rowLabels, type RowLabels } from "../row-labels";
import { styles } from "../styles";

/** Columns of Sensitivity: what a row's cells are found by on Cases, and where figures begin. */
export const KEY = 3;
export const SENSITIVITY_FIRST = 4;

/** The head of a table, below that of the sheet: what stands in its columns. */
export function tableHead(title: string, columns: readonly string[]): RowDraft {
  return row(
    ...headerLabels("", title),
    ...columns.map((text, i) => write(SENSITIVITY_FIRST + i, text, styles.headerRight)),
  );
}

/** A row of texts by which the cells below find their case or their approach. */
export function keyRow(id: string, label: string, keys: readonly string[]): RowDraft {
  return {
    id,
    at: { column: SENSITIVITY_FIRST, per: "approach" },
    cells: () => [
      ...rowLabels({ id, label, unit: "selector" }),
      ...keys.map((key, i) => write(SENSITIVITY_FIRST + i, key, styles.mutedRight)),
    ],
  };
}

export function figureRow(
  words: RowLabels & { readonly key?: string },
  cells: (context: RowContext) => readonly DraftCell[],
): RowDraft {
  return {
    id: words.id,
    at: { column: SENSITIVITY_FIRST, per: "approach" },
    cells: (context) => [
      ...rowLabels(words),
      ...(words.key === undefined ? [] : [write(KEY, words.key, styles.muted)]),
      ...cells(context),
    ],
  };
}

/** The key of the formula's own row. */
export const rowKey = cell("", "", offset(0), fixed(KEY));

/** The text above in a row of keys. */
export const keyAbove = (id: string, { book }: RowContext) =>
  cell("", "", fixed(placeOf(book, id).row), offset(0));

/** The cell of another row in the formula's own column. */
export const figureAbove = (id: string, { book, row: at }: RowContext) =>
  cell("", "", offset(placeOf(book, id).row - at), offset(0));
