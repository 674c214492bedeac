import type { Tree } from "../formula/tree";
import { formulaColor } from "./formula-color";
import type { LaidOut } from "./lay-out";
import type { CellStyle, CellValue, PlanCell } from "./plan";

/** A planned cell whose formula has no value yet. */
export type UnvaluedCell = Omit<PlanCell, "value"> & { readonly value: CellValue };

/** The cells as the plan keeps them; a formula that has no colour of its own gets that of what it reads. */
export function cellPlans(cells: LaidOut["cells"], sheetId: string): readonly UnvaluedCell[] {
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
  const colors = new Map<Tree, string>();
  const styles = new Map<CellStyle, Map<string, CellStyle>>();
  return (style, formula) => {
    const color = remembered(colors, formula, () => formulaColor(formula, sheetId));
    const byColor = remembered(styles, style, () => new Map<string, CellStyle>());
    return remembered(byColor, color, () => ({ ...style, color }));
  };
}

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
