import type { Tree } from "../../formula/tree";
import { basisParts } from "../../scenarios/basis-parts";
import { placeOf, refer } from "../address-book";
import { compute, write, type RowDraft } from "../draft";
import { palette, styles } from "../styles";

/** A sentence of the basis of comparison; the inputs that it names are said as they are now. */
export function basisRow(label: string, sentence: string): RowDraft {
  return {
    cells: ({ book, sheet, row }) => {
      const parts = basisParts(sentence).map(({ text = "", input }): Tree =>
        input === undefined
          ? { kind: "text", value: text }
          : refer(placeOf(book, input), sheet, row),
      );
      const style = { ...styles.text, role: "output", color: palette.ink } as const;
      return [
        write(0, label, styles.muted),
        parts.length > 1
          ? compute(1, parts.reduce(joined), style)
          : write(1, sentence, styles.text),
      ];
    },
  };
}

const joined = (left: Tree, right: Tree): Tree => ({ kind: "binary", operator: "&", left, right });
