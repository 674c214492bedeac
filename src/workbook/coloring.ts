import type { Tree } from "../formula/tree";
import { formulaColor } from "./formula-color";
import type { CellStyle } from "./plan";
import { remembered } from "../engine/remembered";

/**
 * Gives a formula that has no colour of its own that of what it reads. The cells of a row share one formula tree and
 * one style: each pair is looked at once.
 */
export function coloring(sheetId: string): (style: CellStyle, formula: Tree) => CellStyle {
  const colorOf = remembered((formula: Tree) => formulaColor(formula, sheetId));
  const coloredIn = remembered((style: CellStyle) =>
    remembered((color: string): CellStyle => ({ ...style, color })),
  );
  return (style, formula) => (style.color ? style : coloredIn(style)(colorOf(formula)));
}
