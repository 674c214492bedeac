import type { CellStyle, CellValue, Link, PlanCell } from "../../src/workbook/plan";
import type { Tree } from "../../src/formula/tree";

interface CellContent {
  readonly value: CellValue;
  readonly formula?: Tree;
  readonly style?: Partial<CellStyle>;
  readonly link?: Link;
}

/** One cell of a sample sheet by its zero-based place. */
export const cell = (row: number, column: number, content: CellContent): PlanCell => ({
  row,
  column,
  value: content.value,
  ...(content.formula === undefined ? {} : { formula: content.formula }),
  style: { role: "label", ...content.style },
  ...(content.link === undefined ? {} : { link: content.link }),
});

/** Cells of one style side by side. */
export const rowOf = (
  row: number,
  column: number,
  values: readonly CellValue[],
  style?: Partial<CellStyle>,
): readonly PlanCell[] => values.map((value, index) => cell(row, column + index, { value, style }));

/** Row-major order, as a plan promises it. */
export const inOrder = (cells: readonly PlanCell[]): readonly PlanCell[] =>
  [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
