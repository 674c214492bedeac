import type { Coordinate, Tree } from "../../formula/tree";
import type { Line, Scenario } from "../../scenarios/scenario";
import { cell, offset, placeOf } from "../address-book";
import { bindLine, type Resolve } from "../bind-line";
import { computeAcross, type RowContext, type RowDraft } from "../draft";
import { FIRST } from "../grid";
import { lineTree } from "../line-tree";
import { numberFormats } from "../number-formats";
import { figureStyle } from "../styles";
import { unitWords } from "../unit-words";
import { rowCheckCells, secondWay } from "../row-checks";
import { rowLabels } from "../row-labels";
import { formulaOf } from "../formula-of";
import { allColumns } from "./case-references";
import { checkedRow, headerCell, headerRow, type CaseTable } from "./case-table";

/** A line as on its Calc sheet, always in native Excel: the second path that a changed formula cannot hide from. */
export function caseLineRow({ baseline }: Scenario, line: Line, table: CaseTable): RowDraft {
  const tree = lineTree(line.formula, "native");
  const format = numberFormats[line.format];
  const total = line.total ? ({ bold: true, border: "total" } as const) : {};
  const id = table.rowId(line.id);
  return {
    id,
    at: { column: FIRST, per: "approach" },
    cells: (context) => {
      const checked = checkedRow(table, format);
      const bound = (found: typeof byPosition) =>
        bindLine(tree, inCase(found, table, context), baseline);
      return [
        ...rowLabels({
          ...line,
          id,
          unit: unitWords(line.unit, line.format),
          basis: "as on its own sheet",
          source: line.id,
        }),
        ...computeAcross(FIRST, table.count, bound(byPosition), figureStyle("calc", format, total)),
        ...rowCheckCells(secondWay(bound(byWords), checked), checked),
      ];
    },
  };
}

/** Names as seen from a column: a line of its own approach, or that of another one in the same case. */
function inCase(found: typeof byPosition, table: CaseTable, context: RowContext): Resolve {
  return (name, approach) => {
    const line = offset(placeOf(context.book, table.rowId(name)).row - context.row);
    return approach === undefined
      ? cell("", "", line, offset(0))
      : found(approach, line, table, context);
  };
}

/** A line of one approach, found in the column that the header counts. */
function byPosition(
  approach: string,
  line: Coordinate,
  table: CaseTable,
  context: RowContext,
): Tree {
  return formulaOf("INDEX(values,column)", {
    values: allColumns(line, table.count),
    column: headerCell(table, `column_of_${approach}`, context),
  });
}

/** The same found by the words of the header rows instead of by position. */
function byWords(approach: string, line: Coordinate, table: CaseTable, context: RowContext): Tree {
  return formulaOf(`SUMIFS(values,cases,case,approaches,"${approach}")`, {
    values: allColumns(line, table.count),
    cases: headerRow(table, "case", context),
    case: headerCell(table, "case", context),
    approaches: headerRow(table, "approach", context),
  });
}
