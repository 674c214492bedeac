import type { Tree } from "../../formula/tree";
import type { Scenario } from "../../scenarios/scenario";
import { cell, fixed, offset, placeOf } from "../address-book";
import { compute, row, write, type RowContext, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST, ID } from "../grid";
import { rowLabels } from "../row-labels";
import { figureStyle, styles } from "../styles";
import { caseColumns, caseRowId, type Case } from "./case-columns";
import { rowOfOtherSheet } from "./case-references";
import type { CaseHeaderRow } from "./case-table";
import { overrideFormat } from "./case-overrides";
import { overrideIn, overridePairs, overridePair } from "./override-pairs";

/** The cases' first column on Scenarios. */
export const SCENARIOS_FIRST = 4;

const CASE_IDS = "SCN.case";

/** The ids by which the cells below find their column of Cases. */
export function caseIdRow(shown: readonly Case[]): RowDraft {
  return {
    id: CASE_IDS,
    at: { column: SCENARIOS_FIRST, per: "approach" },
    cells: () => [
      ...rowLabels({ id: CASE_IDS, label: "Case on sheet Cases", unit: "selector" }),
      ...shown.map(({ id }, i) => write(SCENARIOS_FIRST + i, id, styles.mutedRight)),
    ],
  };
}

/** The id of the column's case. */
export function caseId({ book }: RowContext): Tree {
  return cell("", "", fixed(placeOf(book, CASE_IDS).row), offset(0));
}

/** What each case reads and sets, as Cases has it. */
export function changeRows(scenario: Scenario, shown: readonly Case[]): readonly RowDraft[] {
  const all = () => true;
  return [
    row(write(ID, "What each case reads, and what it sets instead", styles.section)),
    changeRow("values", "Values", scenario, shown, all),
    changeRow("volume", "Volume", scenario, shown, all),
    ...(shown.some(({ choices }) => choices)
      ? [changeRow("forced", "Every choice", scenario, shown, ({ choices }) => Boolean(choices))]
      : []),
    ...overridePairs(scenario).flatMap((number) => {
      const sets = (one: Case) => overrideIn(one, number, scenario) !== undefined;
      if (!shown.some(sets)) return [];
      return [
        changeRow(`set_${number}`, `Input ${number}`, scenario, shown, sets),
        changeRow(`set_${number}_value`, `Value of input ${number}`, scenario, shown, sets),
      ];
    }),
  ];
}

function changeRow(
  name: CaseHeaderRow,
  label: string,
  scenario: Scenario,
  shown: readonly Case[],
  where: (one: Case) => boolean,
): RowDraft {
  const columns = caseColumns(scenario).length;
  return {
    cells: (context) => {
      const formula = formulaOf("INDEX(values,MATCH(case,cases,0))", {
        values: rowOfOtherSheet(caseRowId(name), FIRST, columns, context, "fixed"),
        cases: rowOfOtherSheet(caseRowId("case"), FIRST, columns, context, "fixed"),
        case: caseId(context),
      });
      return [
        ...rowLabels({ id: `SCN.${name}`, label, unit: "as on Cases" }),
        ...shown.flatMap((one, i) =>
          where(one) ? [compute(SCENARIOS_FIRST + i, formula, styleOf(name, one, scenario))] : [],
        ),
      ];
    },
  };
}

/** The value of an input is shown as the input is. */
function styleOf(name: CaseHeaderRow, { set = [] }: Case, scenario: Scenario) {
  const isShown = (input: string) => name === `set_${overridePair(scenario, input)}_value`;
  const override = set.find(({ input }) => isShown(input));
  const input = scenario.inputs.find(({ id }) => id === override?.input);
  return figureStyle("output", override ? overrideFormat(input) : "General");
}
