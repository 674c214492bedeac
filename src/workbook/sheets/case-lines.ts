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
      const bound = (found: typeof byPosition) =>
        bindLine(tree, inCase(found, count, context), scenario.baseline);
      return [
        ...rowLabels({
          ...line,
          id: caseRowId(line.id),
          unit: unitWords(line.unit, line.format),
          basis: "as on its own sheet",
          source: line.id,
        }),
        ...computeAcross(FIRST, count, bound(byPosition), figureStyle("calc", format, total)),
        ...rowCheckCells(
          secondWay(bound(byWords), { first: FIRST, last: FIRST + count - 1 }),
          caseCheckedRow(scenario, format),
        ),
      ];
    },
  };
}

/** Names as seen from a column: a line of its own approach, or that of another one in the same case. */
function inCase(found: typeof byPosition, count: number, context: RowContext): Resolve {
  return (name, approach) => {
    const line = offset(placeOf(context.book, caseRowId(name)).row - context.row);
    return approach === undefined
      ? cell("", "", line, offset(0))
      : found(approach, line, count, context);
  };
}

/** A line of one approach, found in the column that the header counts. */
function byPosition(approach: string, line: Coordinate, count: number, context: RowContext): Tree {
  return formulaOf("INDEX(values,column)", {
    values: allColumns(line, count),
    column: caseHeaderCell(`column_of_${approach}`, context),
  });
}

/** The same found by the words of the header rows instead of by position. */
function byWords(approach: string, line: Coordinate, count: number, context: RowContext): Tree {
  return formulaOf(`SUMIFS(values,cases,case,approaches,"${approach}")`, {
    values: allColumns(line, count),
    cases: caseHeaderRow("case", count, context),
    case: caseHeaderCell("case", context),
    approaches: caseHeaderRow("approach", count, context),
  });
}
