import type { Coordinate } from "../../formula/tree";
import type { Capability, Scenario } from "../../scenarios/scenario";
import { area, cell, fixed, offset, placeOf } from "../address-book";
import type { Blueprint } from "../blueprint";
import { computeAcross, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST } from "../grid";
import { numberFormats } from "../number-formats";
import { figureStyle } from "../styles";
import { rowLabels } from "../row-labels";
import { caseRowId, casesTable, forcesChoices } from "./case-columns";
import { allColumns, rowOfOtherSheet } from "./case-references";
import { headerCell } from "./case-table";
import { neededInCases } from "./needed-in-cases";
import { choiceId, publishedChoices } from "./parity-sheet";

/** The choices of Parity, read by the column that the case names unless the case forces one. */
export function choiceRows({ scenario }: Blueprint): readonly RowDraft[] {
  const { approaches } = scenario;
  const table = casesTable(scenario);
  const called = calledChoices(scenario);
  if (called.length === 0) return [];
  return [
    ...called.map((capability): RowDraft => ({
      id: caseRowId(choiceId(capability)),
      at: { column: FIRST, per: "approach" },
      cells: (context) => {
        const forced = forcesChoices(scenario);
        const index = "INDEX(block,column)";
        const tree = formulaOf(forced ? `IF(forced="",${index},forced)` : index, {
          ...(forced ? { forced: headerCell(table, "forced", context) } : {}),
          block: rowOfOtherSheet(
            choiceId(capability),
            FIRST,
            publishedChoices(approaches.length) + approaches.length - FIRST,
            context,
          ),
          column: headerCell(table, "choice", context),
        });
        return [
          ...rowLabels({
            id: caseRowId(choiceId(capability)),
            label: choiceLabel(capability),
            unit: "choice",
            basis: "forced, or read by column",
            source: choiceId(capability),
          }),
          ...computeAcross(FIRST, table.count, tree, figureStyle("calc", "General")),
        ];
      },
    })),
    differingRow(scenario),
  ];
}

export const choiceLabel = ({ label }: Capability): string => `Choice: ${label}`;

/** The capabilities about which lines of Cases ask. */
export const calledChoices = (scenario: Scenario) =>
  scenario.capabilities.filter((one) => neededInCases(scenario).has(choiceId(one)));

export const CHOICES_DIFFERING = caseRowId("choices_differing");

/** In how many choices a column differs from the live case of its approach, which stands first. */
function differingRow(scenario: Scenario): RowDraft {
  const ids = calledChoices(scenario).map((capability) => caseRowId(choiceId(capability)));
  const approaches = scenario.approaches.length;
  return {
    id: CHOICES_DIFFERING,
    at: { column: FIRST, per: "approach" },
    cells: ({ book, row }) => {
      const at = (id: string | undefined) => offset(placeOf(book, id ?? "").row - row);
      const [top, bottom] = [at(ids[0]), at(ids.at(-1))];
      const block = (first: Coordinate, last: Coordinate) =>
        area("", "", { row: top, column: first }, { row: bottom, column: last });
      const names = fixed(placeOf(book, caseRowId("approach")).row);
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
          casesTable(scenario).count,
          tree,
          figureStyle("calc", numberFormats.whole),
        ),
      ];
    },
  };
}
