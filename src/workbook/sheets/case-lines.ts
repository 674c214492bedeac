import type { Line } from "../../scenarios/scenario";
import { offset, cell, placeOf } from "../address-book";
import { bindLine } from "../bind-line";
import type { Blueprint } from "../blueprint";
import { computeAcross, type RowDraft } from "../draft";
import { FIRST } from "../grid";
import { lineTree } from "../line-tree";
import { numberFormats } from "../number-formats";
import { figureStyle } from "../styles";
import { unitWords } from "../unit-words";
import { rowLabels } from "../row-labels";
import { caseRowId, cases } from "./case-columns";

/** A line as on its Calc sheet, always in native Excel: the second path that a changed formula cannot hide from. */
export function caseLineRow({ scenario }: Blueprint, line: Line): RowDraft {
  const tree = lineTree(line.formula, "native");
  const total = line.total ? ({ bold: true, border: "total" } as const) : {};
  const count = cases.length * scenario.approaches.length;
  return {
    id: caseRowId(line.id),
    at: { column: FIRST, per: "approach" },
    cells: ({ book, row }) => {
      const here = (name: string) =>
        cell("", "", offset(placeOf(book, caseRowId(name)).row - row), offset(0));
      return [
        ...rowLabels({
          ...line,
          id: caseRowId(line.id),
          unit: unitWords(line.unit, line.format),
          basis: "as on its own sheet",
          source: line.id,
        }),
        ...computeAcross(
          FIRST,
          count,
          bindLine(tree, here, scenario.baseline),
          figureStyle("calc", numberFormats[line.format], total),
        ),
      ];
    },
  };
}
