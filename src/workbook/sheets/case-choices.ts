import type { Blueprint } from "../blueprint";
import { computeAcross, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST } from "../grid";
import { figureStyle } from "../styles";
import { rowLabels } from "../row-labels";
import { caseRowId, cases } from "./case-columns";
import { caseHeaderCell, rowOfOtherSheet } from "./case-references";
import { choiceId, publishedChoices } from "./parity-sheet";

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
          block: rowOfOtherSheet(
            choiceId(capability),
            FIRST,
            publishedChoices(approaches.length) + approaches.length - FIRST,
            context,
          ),
          column: caseHeaderCell("choice", context),
        });
        return [
          ...rowLabels({
            id: caseRowId(choiceId(capability)),
            label: `Choice: ${capability.label}`,
            unit: "choice",
            basis: "read by column",
            source: choiceId(capability),
          }),
          ...computeAcross(FIRST, count, tree, figureStyle("calc", "General")),
        ];
      },
    }));
}
