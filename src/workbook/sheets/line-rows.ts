import type { Tree } from "../../formula/tree";
import type { Line, Section } from "../../scenarios/scenario";
import { area, fixed, offset, placeOf, refer, referApproach } from "../address-book";
import { bindLine, type Resolve } from "../bind-line";
import type { Blueprint } from "../blueprint";
import { compute, computeAcross, row, write, type RowContext, type RowDraft } from "../draft";
import { FIRST, ID } from "../grid";
import { formulaOf } from "../formula-of";
import { lineTree } from "../line-tree";
import { numberFormats } from "../number-formats";
import { figureStyle, styles } from "../styles";
import { unitWords } from "../unit-words";
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
  const total = line.total ? ({ bold: true, border: "total" } as const) : {};
  const style = figureStyle("calc", numberFormats[line.format], total);
  return {
    id: line.id,
    at: { column: FIRST, per: "approach" },
    cells: (context) => [
      ...rowLabels({ ...line, unit: unitWords(line.unit, line.format) }),
      ...computeAcross(
        FIRST,
        count,
        bindLine(tree, onCalc(scenario, context), scenario.baseline),
        style,
      ),
      compute(FIRST + count, rowCheck(count), figureStyle("check", numberFormats.check)),
    ],
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

/** How many cells of the row are not a number: 0 is right. */
function rowCheck(count: number): Tree {
  const cells = area(
    "",
    "",
    { row: offset(0), column: fixed(FIRST) },
    { row: offset(0), column: fixed(FIRST + count - 1) },
  );
  return formulaOf('COLUMNS(cells)-COUNTIF(cells,">=0")-COUNTIF(cells,"<0")', { cells });
}
