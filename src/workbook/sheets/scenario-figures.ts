import type { Approach, Line, Scenario } from "../../scenarios/scenario";
import { cell, fixed, offset } from "../address-book";
import { lineOf } from "../cone";
import { computeAcross, row, write, type RowDraft } from "../draft";
import { ID } from "../grid";
import { numberFormats } from "../number-formats";
import { rowLabels } from "../row-labels";
import { figureStyle, styles } from "../styles";
import { unitWords } from "../unit-words";
import { casesTable } from "./case-columns";
import { caseFigure } from "./case-figure";
import { caseId, SCENARIOS_FIRST } from "./scenario-changes";
import { scenarioLines } from "./scenario-lines";

const APPROACH = 3;
const ownApproach = cell("", "", offset(0), fixed(APPROACH));

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
  const table = casesTable(scenario);
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
        caseFigure(line.id, { case: caseId(context), approach: ownApproach }, table, context),
        figureStyle("output", numberFormats[format], style),
      ),
    ],
  };
}
