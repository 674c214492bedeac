import type { Tree } from "../formula/tree";
import { formulaColor } from "./formula-color";
import type { LaidSheet } from "./lay-out";
import type { CellStyle, CellValue, PlanCell } from "./plan";
import { remembered } from "./remembered";

/** A planned cell whose formula has no value yet. */
export type UnvaluedCell = Omit<PlanCell, "value"> & { readonly value: CellValue };

/** The cells as the plan keeps them; a formula that has no colour of its own gets that of what it reads. */
export function cellPlans(cells: LaidSheet["cells"], sheetId: string): readonly UnvaluedCell[] {
  const styleOf = coloring(sheetId);
  return cells.map(({ row, column, value = null, formula, style, link }) => ({
    row,
    column,
    value,
    formula,
    style: formula && !style.color ? styleOf(style, formula) : style,
    link,
  }));
}

/** The cells of a row share one formula tree and one style: each pair is looked at once. */
function coloring(sheetId: string): (style: CellStyle, formula: Tree) => CellStyle {
  const colorOf = remembered((formula: Tree) => formulaColor(formula, sheetId));
  const coloredIn = remembered((style: CellStyle) =>
    remembered((color: string): CellStyle => ({ ...style, color })),
  );
  return (style, formula) => coloredIn(style)(colorOf(formula));
}
