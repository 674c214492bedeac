import type { Coordinate } from "../../formula/tree";
import type { Scenario } from "../../scenarios/scenario";
import { area, cell, fixed, offset, placeOf } from "../address-book";
import type { Blueprint } from "../blueprint";
import { computeAcross, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST } from "../grid";
import { numberFormats } from "../number-formats";
import { figureStyle } from "../styles";
import { rowLabels } from "../row-labels";
import { caseColumns, caseRowId, forcesChoices } from "./case-columns";
import { allColumns, caseHeaderCell, caseHeaderId, rowOfOtherSheet } from "./case-references";
import type { CaseSpan } from "./case-span";
import { choiceId, publishedChoices } from "./parity-sheet";

/** The choices of Parity, read by the column that the case names unless the case forces one. */
export function choiceRows({ scenario }: Blueprint, span: CaseSpan): readonly RowDraft[] {
  const { approaches } = scenario;
  const called = calledChoices(scenario, span);
  if (called.length === 0) return [];
  return [
    ...called.map((capability): RowDraft => ({
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
    })),
    differingRow(scenario, span),
  ];
}

const calledChoices = ({ capabilities }: Scenario, span: CaseSpan) =>
  capabilities.filter((capability) => span(choiceId(capability)) > 0);

export const CHOICES_DIFFERING = caseRowId("choices_differing");

/** In how many choices a column differs from the live case of its approach, which stands first. */
function differingRow(scenario: Scenario, span: CaseSpan): RowDraft {
  const ids = calledChoices(scenario, span).map((capability) => caseRowId(choiceId(capability)));
  const approaches = scenario.approaches.length;
  return {
    id: CHOICES_DIFFERING,
    at: { column: FIRST, per: "approach" },
    cells: ({ book, row }) => {
      const at = (id: string | undefined) => offset(placeOf(book, id ?? "").row - row);
      const [top, bottom] = [at(ids[0]), at(ids.at(-1))];
      const block = (first: Coordinate, last: Coordinate) =>
        area("", "", { row: top, column: first }, { row: bottom, column: last });
      const names = fixed(placeOf(book, caseHeaderId("approach")).row);
      const tree = formulaOf("SUMPRODUCT((own<>INDEX(live,0,MATCH(approach,approaches,0)))*1)", {
        own: block(offset(0), offset(0)),
        live: block(fixed(FIRST), fixed(FIRST + approaches - 1)),
        approach: cell("", "", names, offset(0)),
        approaches: allColumns(names, approaches),
      });
      return [
        ...rowLabels({
          id: CHOICES_DIFFERING,
          label: "Choices that differ from the live case",
          unit: "number",
        }),
        ...computeAcross(
          FIRST,
          caseColumns(scenario).length,
          tree,
          figureStyle("calc", numberFormats.whole),
        ),
      ];
    },
  };
}
