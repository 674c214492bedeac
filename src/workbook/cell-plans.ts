import { formulaColor } from "./formula-color";
import type { CellStyle, CellValue, PlanCell } from "./plan";
import type { LaidOut } from "./lay-out";

/** A planned cell whose formula has no value yet. */
export type UnvaluedCell = Omit<PlanCell, "value"> & { readonly value: CellValue };

export function cellPlans(cells: LaidOut["cells"], sheetId: string): readonly UnvaluedCell[] {
  return cells.map(({ row, column, value = null, formula, style, link }) => ({
    row,
    column,
    value,
    style: formula && !style.color ? colored(style, formulaColor(formula, sheetId)) : style,
    ...(formula ? { formula } : {}),
    ...(link ? { link } : {}),
  }));
}

function colored(style: CellStyle, color: string): CellStyle {
  return { ...style, color };
}
