import { children } from "../../formula/children";
import type { Tree } from "../../formula/tree";
import type { Approach, Scenario } from "../../scenarios/scenario";
import { area, fixed, placeOf } from "../address-book";
import { allLines } from "../cone";
import { computeAcross, type RowContext, type RowDraft } from "../draft";
import { formulaOf } from "../formula-of";
import { FIRST, HEADER_ROW } from "../grid";
import { lineTree } from "../line-tree";
import { numberFormats } from "../number-formats";
import { rowCheckCells, secondWay } from "../row-checks";
import { figureStyle } from "../styles";
import { APPROACH_HEADER } from "./approach-inputs";
import { isPerApproach } from "./assumptions-sheet";
import {
  caseHeaderCell,
  caseHeaderId,
  caseHeaderLabels,
  caseHeaderRow,
  rowOfOtherSheet,
  type CaseHeaderRow,
} from "./case-references";
import { globalColumns } from "./global-inputs";
import { CHOICE_HEADER, publishedChoices } from "./parity-sheet";

/** Where in its own case a formula finds the approaches that lines name. */
export function approachPositionRows(scenario: Scenario, count: number): readonly RowDraft[] {
  return approachesNamed(scenario).map(({ id, label }) =>
    positionRow(`column_of_${id}`, `Column of ${label} in the case`, count, (context) =>
      formulaOf(`MATCH(case,cases,0)+MATCH("${id}",approaches,0)-1`, {
        case: caseHeaderCell("case", context),
        cases: caseHeaderRow("case", count, context),
        approaches: caseHeaderRow("approach", count, context),
      }),
    ),
  );
}

/** The approaches whose figures are read by the columns of others. */
function approachesNamed(scenario: Scenario): readonly Approach[] {
  const named = new Set(
    allLines(scenario).flatMap(({ formula }) =>
      approachesIn(lineTree(formula, "native"), scenario.baseline),
    ),
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
export function valuePositionRows(scenario: Scenario, count: number): readonly RowDraft[] {
  const { inputs, capabilities } = scenario;
  const word = (name: "values" | "volume") => (context: RowContext) =>
    formulaOf("MATCH(values,words,0)", {
      values: caseHeaderCell(name, context),
      words: sharedHeader(context),
    });
  return [
    positionRow("column", "Column of the shared inputs", count, word("values")),
    positionRow("column_volume", "Column of the volume", count, word("volume")),
    ...(inputs.some(isPerApproach) ? [eachColumnRow(scenario, count)] : []),
    ...(capabilities.length > 0 ? [choiceColumnRow(scenario, count)] : []),
  ];
}

function eachColumnRow({ approaches }: Scenario, count: number): RowDraft {
  return positionRow("column_each", "Column of the inputs per approach", count, (context) =>
    formulaOf("(column-1)*COLUMNS(ids)+MATCH(approach,ids,0)", {
      column: caseHeaderCell("column", context),
      approach: caseHeaderCell("approach", context),
      ids: rowOfOtherSheet(APPROACH_HEADER, FIRST, approaches.length, context, "fixed"),
    }),
  );
}

function choiceColumnRow({ approaches }: Scenario, count: number): RowDraft {
  const header = (columns: number, context: RowContext) =>
    rowOfOtherSheet(CHOICE_HEADER, FIRST, columns, context, "fixed");
  return positionRow("choice", "Column of the choices", count, (context) =>
    formulaOf('MATCH(approach,ids,0)+(values="published")*COLUMNS(before)', {
      values: caseHeaderCell("values", context),
      approach: caseHeaderCell("approach", context),
      ids: header(approaches.length, context),
      before: header(publishedChoices(approaches.length) - FIRST, context),
    }),
  );
}

function positionRow(
  name: CaseHeaderRow,
  label: string,
  count: number,
  make: (context: RowContext) => Tree,
): RowDraft {
  const style = figureStyle("calc", numberFormats.year);
  return {
    id: caseHeaderId(name),
    at: { column: FIRST, per: "approach" },
    cells: (context) => {
      const formula = make(context);
      const columns = { first: FIRST, last: FIRST + count - 1 };
      return [
        ...caseHeaderLabels(name, label),
        ...computeAcross(FIRST, count, formula, style),
        ...rowCheckCells(secondWay(formula, columns), {
          ...columns,
          once: columns.last + 1,
          format: numberFormats.year,
        }),
      ];
    },
  };
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
