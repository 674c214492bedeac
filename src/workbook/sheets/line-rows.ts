import type { Tree } from "../../formula/tree";
import type { Line, Section } from "../../scenarios/scenario";
import { placeOf, refer, referApproach } from "../address-book";
import { bindLine, type Resolve } from "../bind-line";
import type { Blueprint } from "../blueprint";
import { computeAcross, row, write, type RowContext, type RowDraft } from "../draft";
import { atOnceColumn, FIRST, ID } from "../grid";
import { lineTree } from "../line-tree";
import { numberFormats } from "../number-formats";
import { figureStyle, styles } from "../styles";
import { unitWords } from "../unit-words";
import { rowCheckCells, secondWay } from "../row-checks";
import { rowLabels } from "../row-labels";

/** A section of a Calc sheet: its title, then a row for each line. */
export function sectionRows(blueprint: Blueprint, section: Section): readonly RowDraft[] {
  return [
    row(write(ID, section.title, styles.section)),
    ...section.lines.map((line) => lineRow(blueprint, line)),
  ];
}

function lineRow({ scenario, formulas }: Blueprint, line: Line): RowDraft {
  const count = scenario.approaches.length;
  const tree = lineTree(line.formula, formulas);
  const native = lineTree(line.formula, "native");
  const total = line.total ? ({ bold: true, border: "total" } as const) : {};
  const format = numberFormats[line.format];
  const style = figureStyle("calc", format, total);
  return {
    id: line.id,
    at: { column: FIRST, per: "approach" },
    cells: (context) => {
      const bound = (of: Tree) => bindLine(of, onCalc(scenario, context), scenario.baseline);
      const columns = { first: FIRST, last: FIRST + count - 1 };
      return [
        ...rowLabels({ ...line, unit: unitWords(line.unit, line.format) }),
        ...computeAcross(FIRST, count, bound(tree), style),
        ...rowCheckCells(secondWay(bound(native), columns), {
          ...columns,
          once: atOnceColumn(count),
          format,
        }),
      ];
    },
  };
}

/** Names as seen from a Calc row: the same column, or the column of the approach asked for. */
function onCalc(
  { approaches }: Blueprint["scenario"],
  { book, sheet, row: at }: RowContext,
): Resolve {
  return (name, approach) => {
    const place = placeOf(book, name);
    if (approach === undefined) return refer(place, sheet, at);
    return referApproach(
      place,
      sheet,
      at,
      approaches.findIndex(({ id }) => id === approach),
    );
  };
}
