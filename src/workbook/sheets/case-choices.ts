import type { Blueprint } from "../blueprint";
import { computeAcross, write, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { BASIS, FIRST, ID, LABEL, SOURCE, UNIT } from "../grid";
import { figureStyle, styles } from "../styles";
import { caseRowId, cases } from "./case-columns";
import { caseHeaderCell, rowOfOtherSheet } from "./case-references";
import { choiceId } from "./parity-sheet";

/** The choices of Parity, read by the column that the case names. */
export function choiceRows(
  { scenario }: Blueprint,
  needed: ReadonlySet<string>,
): readonly RowDraft[] {
  const { approaches, capabilities } = scenario;
  const count = cases.length * approaches.length;
  return capabilities
    .filter((capability) => needed.has(choiceId(capability)))
    .map((capability) => ({
      id: caseRowId(choiceId(capability)),
      at: { column: FIRST, per: "approach" },
      cells: (context) => {
        const tree = formulaOf("INDEX(block,column)", {
          block: rowOfOtherSheet(choiceId(capability), FIRST, 2 * approaches.length + 1, context),
          column: caseHeaderCell("choice", context),
        });
        return [
          write(ID, caseRowId(choiceId(capability)), styles.muted),
          write(LABEL, `Choice: ${capability.label}`, styles.text),
          write(UNIT, "choice", styles.muted),
          write(BASIS, "read by column", styles.muted),
          write(SOURCE, choiceId(capability), styles.muted),
          ...computeAcross(FIRST, count, tree, figureStyle("calc", "General")),
        ];
      },
    }));
}
