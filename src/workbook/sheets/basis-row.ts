import { placeOf, refer } from "../address-book";
import { compute, write, type RowDraft } from "../draft";
import { saidSentence } from "../said-sentence";
import { palette, styles } from "../styles";

/** A sentence of the basis of comparison; the inputs that it names are said as they are now. */
export function basisRow(label: string, sentence: string): RowDraft {
  return {
    cells: ({ book, sheet, row }) => {
      const said = saidSentence(sentence, (input) => refer(placeOf(book, input), sheet, row));
      const style = { ...styles.text, role: "output", color: palette.ink } as const;
      return [
        write(0, label, styles.muted),
        said.kind === "text" ? write(1, sentence, styles.text) : compute(1, said, style),
      ];
    },
  };
}
