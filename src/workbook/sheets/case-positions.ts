import { children } from "../../formula/children";
import type { Tree } from "../../formula/tree";
import type { Approach, Line, Scenario } from "../../scenarios/scenario";
import { area, fixed, placeOf } from "../address-book";
import { computeAcross, type RowContext, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST, HEADER_ROW } from "../grid";
import { lineTree } from "../line-tree";
import { numberFormats } from "../number-formats";
import { rowCheckCells, secondWay } from "../row-checks";
import { figureStyle } from "../styles";
import { APPROACH_HEADER } from "./approach-inputs";
import { isPerApproach } from "./assumptions-sheet";
import { caseHeaderRow } from "./case-header-row";
import { rowOfOtherSheet } from "./case-references";
import {
  checkedRow,
  headerCell,
  headerRow,
  type CaseHeaderRow,
  type CaseTable,
} from "./case-table";
import { globalColumns } from "./global-inputs";
import { CHOICE_HEADER, publishedChoices } from "./parity-sheet";

/** Where in its own case a formula finds the approaches that lines name. */
export function approachPositionRows(
  scenario: Scenario,
  lines: readonly Line[],
  table: CaseTable,
): readonly RowDraft[] {
  return approachesNamed(scenario, lines).map(({ id, label }) =>
    positionRow(`column_of_${id}`, `Column of ${label} in the case`, table, (context) =>
      formulaOf(`MATCH(case,cases,0)+MATCH("${id}",approaches,0)-1`, {
        case: headerCell(table, "case", context),
        cases: headerRow(table, "case", context),
        approaches: headerRow(table, "approach", context),
      }),
    ),
  );
}

/** The approaches whose figures are read by the columns of others. */
function approachesNamed(scenario: Scenario, lines: readonly Line[]): readonly Approach[] {
  const named = new Set(
    lines.flatMap(({ formula }) => approachesIn(lineTree(formula, "native"), scenario.baseline)),
  );
  return scenario.approaches.filter(({ id }) => named.has(id));
}

function approachesIn(tree: Tree, baseline: string): readonly string[] {
  if (tree.kind === "call" && tree.name === "BASELINE") return [baseline];
  if (tree.kind === "call" && tree.name === "AT") {
    return tree.arguments.flatMap((part) => (part.kind === "text" ? [part.value] : []));
  }
  return children(tree).flatMap((part) => approachesIn(part, baseline));
}

/** In which columns of Assumptions and Parity a case finds its values. */
export function valuePositionRows(scenario: Scenario, table: CaseTable): readonly RowDraft[] {
  const { inputs, capabilities } = scenario;
  return [
    sharedColumnRow("column", "Column of the shared inputs", "values", table),
    sharedColumnRow("column_volume", "Column of the volume", "volume", table),
    ...(inputs.some(isPerApproach) ? [eachColumnRow(scenario, table)] : []),
    ...(capabilities.length > 0 ? [choiceColumnRow(scenario, table)] : []),
  ];
}

/** The column of Assumptions over which the word of a header row stands. */
export const sharedColumnRow = (
  name: CaseHeaderRow,
  label: string,
  word: CaseHeaderRow,
  table: CaseTable,
): RowDraft =>
  positionRow(name, label, table, (context) =>
    formulaOf("MATCH(values,words,0)", {
      values: headerCell(table, word, context),
      words: sharedHeader(context),
    }),
  );

export function eachColumnRow({ approaches }: Scenario, table: CaseTable): RowDraft {
  return positionRow("column_each", "Column of the inputs per approach", table, (context) =>
    formulaOf("(column-1)*COLUMNS(ids)+MATCH(approach,ids,0)", {
      column: headerCell(table, "column", context),
      approach: headerCell(table, "approach", context),
      ids: rowOfOtherSheet(APPROACH_HEADER, FIRST, approaches.length, context, "fixed"),
    }),
  );
}

function choiceColumnRow({ approaches }: Scenario, table: CaseTable): RowDraft {
  const header = (columns: number, context: RowContext) =>
    rowOfOtherSheet(CHOICE_HEADER, FIRST, columns, context, "fixed");
  return positionRow("choice", "Column of the choices", table, (context) =>
    formulaOf('MATCH(approach,ids,0)+(values="published")*COLUMNS(before)', {
      values: headerCell(table, "values", context),
      approach: headerCell(table, "approach", context),
      ids: header(approaches.length, context),
      before: header(publishedChoices(approaches.length) - FIRST, context),
    }),
  );
}

/** A row of whole numbers that tell where something stands. */
export function positionRow(
  name: CaseHeaderRow,
  label: string,
  table: CaseTable,
  make: (context: RowContext) => Tree,
): RowDraft {
  const format = numberFormats.year;
  return caseHeaderRow(name, label, table, (context) => {
    const formula = make(context);
    const checked = checkedRow(table, numberFormats.whole);
    return [
      ...computeAcross(FIRST, table.count, formula, figureStyle("calc", format)),
      ...rowCheckCells(secondWay(formula, checked), checked),
    ];
  });
}

/** The words live … published over the shared inputs' columns. */
function sharedHeader({ sheet, book }: RowContext): Tree {
  const place = placeOf(book, "case_selector");
  const y = fixed(HEADER_ROW);
  return area(
    place.sheet,
    sheet,
    { row: y, column: fixed(globalColumns.live) },
    { row: y, column: fixed(globalColumns.published) },
  );
}
