import type { Tree } from "../../formula/tree";
import type { Line, Scenario } from "../../scenarios/scenario";
import { area, cell, fixed, offset, placeOf, type Place } from "../address-book";
import { lineOf } from "../cone";
import { computeAcross, row, write, type RowContext, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { ID, LABEL } from "../grid";
import { numberFormats } from "../number-formats";
import { rowLabels } from "../row-labels";
import { figureStyle, styles } from "../styles";
import { unitWords } from "../unit-words";
import type { Case } from "./case-columns";
import { lessCheapestAlternative } from "./less-cheapest-alternative";
import { SCENARIOS_FIRST } from "./scenario-changes";
import { caseFigureRow } from "./scenario-figures";

const totalId = (approach: string) => `SCN.total.${approach}`;

/** The totals of all approaches below one another, which of them is cheapest, and what the alternatives save. */
export function scenarioTotals(scenario: Scenario, shown: readonly Case[]): readonly RowDraft[] {
  const { approaches, roles } = scenario;
  if (approaches.length < 2) return [];
  const line = { ...lineOf(scenario, roles.total), total: false };
  return [
    row(write(ID, line.label, styles.section)),
    ...approaches.map(({ id, label }) =>
      caseFigureRow({ id: totalId(id), label, approach: id, line }, scenario, shown.length),
    ),
    cheapestRow(scenario, shown.length),
    savingRow(scenario, line, shown.length),
  ];
}

function cheapestRow({ approaches }: Scenario, count: number): RowDraft {
  const id = "SCN.cheapest";
  return {
    id,
    at: { column: SCENARIOS_FIRST, per: "approach" },
    cells: (context) => {
      const column = (at: { readonly fixed: boolean; readonly at: number }): Tree =>
        area(
          "",
          "",
          { row: rowOf(0), column: at },
          { row: rowOf(approaches.length - 1), column: at },
        );
      const rowOf = (index: number) =>
        offset(totalAt(index, approaches, context).row - context.row);
      const formula = formulaOf("INDEX(labels,MATCH(MIN(totals),totals,0))", {
        labels: column(fixed(LABEL)),
        totals: column(offset(0)),
      });
      return [
        ...rowLabels({ id, label: "Cheapest", unit: "text" }),
        ...computeAcross(SCENARIOS_FIRST, count, formula, figureStyle("output", "General")),
      ];
    },
  };
}

function totalAt(index: number, approaches: Scenario["approaches"], { book }: RowContext): Place {
  return placeOf(book, totalId(approaches[index]?.id ?? ""));
}

function savingRow(scenario: Scenario, line: Line, count: number): RowDraft {
  const id = "SCN.saving";
  const { approaches } = scenario;
  return {
    id,
    at: { column: SCENARIOS_FIRST, per: "approach" },
    cells: (context) => {
      const totals = approaches.map((_, i) =>
        cell("", "", offset(totalAt(i, approaches, context).row - context.row), offset(0)),
      );
      return [
        ...rowLabels({
          id,
          label: "Baseline less the cheapest alternative",
          unit: unitWords(line.unit, line.format),
          total: true,
        }),
        ...computeAcross(
          SCENARIOS_FIRST,
          count,
          lessCheapestAlternative(totals, scenario),
          figureStyle("output", numberFormats[line.format], { bold: true, border: "total" }),
        ),
      ];
    },
  };
}
