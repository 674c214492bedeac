import type { Tree } from "../../formula/tree";
import type { Approach, Line, Scenario } from "../../scenarios/scenario";
import { cell, fixed, offset } from "../address-book";
import { lineOf } from "../cone";
import { computeAcross, row, write, type RowContext, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST, ID } from "../grid";
import { numberFormats } from "../number-formats";
import { rowLabels } from "../row-labels";
import { figureStyle, styles } from "../styles";
import { unitWords } from "../unit-words";
import { caseColumns, caseRowId } from "./case-columns";
import { caseHeaderId, rowOfOtherSheet } from "./case-references";
import { caseId, SCENARIOS_FIRST } from "./scenario-changes";
import { scenarioLines } from "./scenario-lines";

const APPROACH = 3;

/** The lines of one approach in every case shown. */
export function approachRows(
  scenario: Scenario,
  { id: approach, label }: Approach,
  count: number,
): readonly RowDraft[] {
  return [
    row(write(ID, label, styles.section)),
    ...scenarioLines(scenario).map((id) => {
      const line = lineOf(scenario, id);
      return caseFigureRow(
        { id: `SCN.${id}.${approach}`, label: `${label}: ${line.label}`, approach, line },
        scenario,
        count,
      );
    }),
  ];
}

interface CaseFigure {
  readonly id: string;
  readonly label: string;
  readonly approach: string;
  readonly line: Line;
}

/** A line of one approach, read from Cases for each case shown. */
export function caseFigureRow(
  { id, label, approach, line }: CaseFigure,
  scenario: Scenario,
  count: number,
): RowDraft {
  const { unit, format, total } = line;
  const style = total ? ({ bold: true, border: "total" } as const) : {};
  return {
    id,
    at: { column: SCENARIOS_FIRST, per: "approach" },
    cells: (context) => [
      ...rowLabels({ id, label, unit: unitWords(unit, format), total }),
      write(APPROACH, approach, styles.muted),
      ...computeAcross(
        SCENARIOS_FIRST,
        count,
        onCases(line.id, scenario, context),
        figureStyle("output", numberFormats[format], style),
      ),
    ],
  };
}

/** The line's cell on Cases in the column's case for the row's approach. */
function onCases(line: string, scenario: Scenario, context: RowContext): Tree {
  const columns = caseColumns(scenario).length;
  return formulaOf('INDEX(line,MATCH(case&" "&approach,keys,0))', {
    line: rowOfOtherSheet(caseRowId(line), FIRST, columns, context, "fixed"),
    keys: rowOfOtherSheet(caseHeaderId("key"), FIRST, columns, context, "fixed"),
    case: caseId(context),
    approach: cell("", "", offset(0), fixed(APPROACH)),
  });
}
