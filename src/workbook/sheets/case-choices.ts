import type { Blueprint } from "../blueprint";
import { computeAcross, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST } from "../grid";
import { figureStyle } from "../styles";
import { rowLabels } from "../row-labels";
import { caseRowId, forcesChoices } from "./case-columns";
import { caseHeaderCell, rowOfOtherSheet } from "./case-references";
import type { CaseSpan } from "./case-span";
import { choiceId, publishedChoices } from "./parity-sheet";

/** The choices of Parity, read by the column that the case names unless the case forces one. */
export function choiceRows({ scenario }: Blueprint, span: CaseSpan): readonly RowDraft[] {
  const { approaches, capabilities } = scenario;
  return capabilities
    .filter((capability) => span(choiceId(capability)) > 0)
    .map((capability) => ({
      id: caseRowId(choiceId(capability)),
      at: { column: FIRST, per: "approach" },
      cells: (context) => {
        const forced = forcesChoices(scenario);
        const index = "INDEX(block,column)";
        const tree = formulaOf(forced ? `IF(forced="",${index},forced)` : index, {
          ...(forced ? { forced: caseHeaderCell("forced", context) } : {}),
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
            basis: "forced, or read by column",
            source: choiceId(capability),
          }),
          ...computeAcross(FIRST, span(choiceId(capability)), tree, figureStyle("calc", "General")),
        ];
      },
    }));
}
