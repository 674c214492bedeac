import type { Scenario } from "../../scenarios/scenario";
import { row, write, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST } from "../grid";
import { numberFormats } from "../number-formats";
import { headerLabels, rowLabels } from "../row-labels";
import { dataStyle, styles } from "../styles";
import { unitWords } from "../unit-words";
import { isPerApproach } from "./assumptions-sheet";
import { casesTable } from "./case-columns";
import { keyRow, wordRow } from "./case-header-row";
import {
  approachPositionRows,
  eachColumnRow,
  positionRow,
  sharedColumnRow,
} from "./case-positions";
import { rowOfOtherSheet } from "./case-references";
import { atOnceOf, headerCell, rowCheckOf } from "./case-table";
import type { Variation, VariedCase } from "./variations";

/** The rows that say what each column starts from, and where it finds the input that is moved. */
export function variationHeader(scenario: Scenario, variation: Variation): readonly RowDraft[] {
  const { approaches } = scenario;
  const each = (of: (one: VariedCase) => string) =>
    variation.cases.flatMap((one) => approaches.map(() => of(one)));
  const names = variation.cases.flatMap(() => approaches.map(({ id }) => id));
  return [
    row(
      ...headerLabels("", variation.title, "", "", ""),
      ...each(({ label }) => label).map((text, i) => write(FIRST + i, text, styles.headerRight)),
      write(atOnceOf(variation), "Sum, second way", styles.headerRight),
      write(rowCheckOf(variation), "Row check", styles.headerRight),
    ),
    wordRow("approach", "Approach", variation, names),
    wordRow(
      "case",
      "Case",
      variation,
      each(({ id }) => id),
    ),
    keyRow(variation),
    ...approachPositionRows(scenario, variation.lines, variation),
    wordRow(
      "start",
      "Case it starts from",
      variation,
      each(({ start }) => start),
    ),
    startColumnRow(scenario, variation),
    ...foundRows(scenario, variation),
  ];
}

/** In which column of Cases all but the moved input stands. */
function startColumnRow(scenario: Scenario, variation: Variation): RowDraft {
  const { rowId, count } = casesTable(scenario);
  return positionRow("start_column", "Its column of the cases", variation, (context) =>
    formulaOf("MATCH(start,cases,0)+MATCH(approach,names,0)-1", {
      start: headerCell(variation, "start", context),
      approach: headerCell(variation, "approach", context),
      cases: rowOfOtherSheet(rowId("case"), FIRST, count, context, "fixed"),
      names: rowOfOtherSheet(rowId("approach"), FIRST, count, context, "fixed"),
    }),
  );
}

/** The number that the input is moved to, or where its ends stand. */
function foundRows(scenario: Scenario, variation: Variation): readonly RowDraft[] {
  const { input, value } = variation;
  if (value !== undefined) {
    const id = variation.rowId("value");
    const unit = unitWords(input.unit, input.format);
    return [
      {
        id,
        at: { column: FIRST, per: "single" },
        cells: () => [
          ...rowLabels({ id, label: "Value of the input", unit }),
          write(FIRST, value, dataStyle(numberFormats[input.format])),
        ],
      },
    ];
  }
  return [
    sharedColumnRow("column", "Column of the shared inputs", "case", variation),
    ...(isPerApproach(input) ? [eachColumnRow(scenario, variation)] : []),
  ];
}
