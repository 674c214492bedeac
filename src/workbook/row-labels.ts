import { write, type DraftCell } from "./draft";
import { BASIS, ID, LABEL, SOURCE, UNIT } from "./grid";
import { styles } from "./styles";

/** The words that every row of figures begins with. */
export interface RowLabels {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly basis?: string;
  readonly source?: string;
  /** A total's label is bold. */
  readonly total?: boolean;
}

export function rowLabels(words: RowLabels): readonly DraftCell[] {
  const { id, label, unit, basis, source, total } = words;
  return [
    write(ID, id, styles.muted),
    write(LABEL, label, total ? styles.bold : styles.text),
    write(UNIT, unit, styles.muted),
    ...(basis ? [write(BASIS, basis, styles.muted)] : []),
    ...(source ? [write(SOURCE, source, styles.muted)] : []),
  ];
}

/** Header cells from the first column on. */
export function headerLabels(...texts: readonly string[]): readonly DraftCell[] {
  return texts.map((text, column) => write(column, text, styles.header));
}
