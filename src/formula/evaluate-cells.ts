import { Decimal } from "../engine/decimal";
import { cellGrid, contentAt, OPEN, RUNNING, type CellGrid, type OpenCell } from "./cell-grid";
import { cellsScope, type EvaluationOptions } from "./cells-scope";
import type { SheetSource } from "./cell-source";
import { isMatrix } from "./is-matrix";
import { pushOpenPrecedents } from "./open-precedents";
import type { Scope } from "./scope";
import { treeValue } from "./tree-value";
import type { Scalar, Value } from "./value";

export interface CellValues {
  /** What a cell comes to; null where nothing stands. */
  readonly scalar: (sheet: string, row: number, column: number) => Scalar;
}

const ZERO = new Decimal(0);

/**
 * Evaluates every formula cell of a workbook once, each after the cells that it refers to. A circular reference is
 * refused with the cells it runs through.
 */
export function evaluateCells(
  sheets: readonly SheetSource[],
  options: EvaluationOptions = {},
): CellValues {
  const grid = cellGrid(sheets);
  const scopeOf = cellsScope(grid, options);
  for (const sheet of grid.values()) {
    for (let row = 0; row < sheet.values.length; row += 1) {
      const slots = sheet.values[row] ?? [];
      for (let column = 0; column < slots.length; column += 1) {
        if (slots[column] === OPEN)
          evaluateFrom({ sheet, row, column }, grid, scopeOf, options.names);
      }
    }
  }
  return {
    scalar(name, row, column) {
      const sheet = grid.get(name);
      return sheet ? contentAt(sheet, row, column) : null;
    },
  };
}

/** Depth first with a stack of our own: a chain of ten thousand cells would overflow the language's. */
function evaluateFrom(
  first: OpenCell,
  grid: CellGrid,
  scopeOf: (cell: OpenCell) => Scope,
  names: EvaluationOptions["names"],
): void {
  const stack = [first];
  for (let cell: OpenCell | undefined = first; cell; cell = stack[stack.length - 1]) {
    const { sheet, row, column } = cell;
    const slots = sheet.values[row] ?? [];
    const formula = sheet.formulas[row]?.[column];
    if (slots[column] === OPEN && formula) {
      slots[column] = RUNNING;
      if (pushOpenPrecedents(formula, { cell, grid, names, stack })) continue;
    }
    stack.pop();
    if (slots[column] === RUNNING && formula) {
      // A formula's cell is never blank.
      slots[column] = topLeft(treeValue(formula, scopeOf(cell))) ?? ZERO;
    }
  }
}

/** A cell shows the first element of a range. */
function topLeft(value: Value): Scalar {
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}
