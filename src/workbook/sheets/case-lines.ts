import type { Coordinate, Tree } from "../../formula/tree";
import type { Line } from "../../scenarios/scenario";
import { cell, offset, placeOf } from "../address-book";
import { bindLine, type Resolve } from "../bind-line";
import type { Blueprint } from "../blueprint";
import { computeAcross, type RowContext, type RowDraft } from "../draft";
import { FIRST } from "../grid";
import { lineTree } from "../line-tree";
import { numberFormats } from "../number-formats";
import { figureStyle } from "../styles";
import { unitWords } from "../unit-words";
import { rowCheckCells, secondWay } from "../row-checks";
import { rowLabels } from "../row-labels";
import { formulaOf } from "../formula-of";
import { allColumns, caseHeaderCell, caseHeaderRow } from "./case-references";
import { caseCheckedRow, caseRowId } from "./case-columns";

/** A line as on its Calc sheet, always in native Excel: the second path that a changed formula cannot hide from. */
export function caseLineRow({ scenario }: Blueprint, line: Line, count: number): RowDraft {
  const tree = lineTree(line.formula, "native");
  const format = numberFormats[line.format];
  const total = line.total ? ({ bold: true, border: "total" } as const) : {};
  return {
    id: caseRowId(line.id),
    at: { column: FIRST, per: "approach" },
    cells: (context) => {
      const { book, row } = context;
      const here: Resolve = (name, approach) => {
        const line = offset(placeOf(book, caseRowId(name)).row - row);
        return approach === undefined
          ? cell("", "", line, offset(0))
          : ofApproach(approach, line, count, context);
      };
      const foundByWords: Resolve = (name, approach) => {
        const line = offset(placeOf(book, caseRowId(name)).row - row);
        return approach === undefined
          ? cell("", "", line, offset(0))
          : ofApproachByWords(approach, line, count, context);
      };
      const formula = bindLine(tree, here, scenario.baseline);
      return [
        ...rowLabels({
          ...line,
          id: caseRowId(line.id),
          unit: unitWords(line.unit, line.format),
          basis: "as on its own sheet",
          source: line.id,
        }),
        ...computeAcross(FIRST, count, formula, figureStyle("calc", format, total)),
        ...rowCheckCells(
          secondWay(bindLine(tree, foundByWords, scenario.baseline), {
            first: FIRST,
            last: FIRST + count - 1,
          }),
          caseCheckedRow(scenario, format),
        ),
      ];
    },
  };
}

/** A line of one approach in the column's own case. */
function ofApproach(approach: string, line: Coordinate, count: number, context: RowContext): Tree {
  return formulaOf("INDEX(values,column)", {
    values: allColumns(line, count),
    column: caseHeaderCell(`column_of_${approach}`, context),
  });
}

/** The same found by the words of the header rows instead of by position. */
function ofApproachByWords(
  approach: string,
  line: Coordinate,
  count: number,
  context: RowContext,
): Tree {
  return formulaOf(`SUMIFS(values,cases,case,approaches,"${approach}")`, {
    values: allColumns(line, count),
    cases: caseHeaderRow("case", count, context),
    case: caseHeaderCell("case", context),
    approaches: caseHeaderRow("approach", count, context),
  });
}
