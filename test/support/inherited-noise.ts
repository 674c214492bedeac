import { Decimal } from "../../src/engine/decimal";
import { TcoError, type ErrorCode } from "../../src/engine/tco-error";
import { cellName } from "../../src/formula/cell-name";
import { evaluate } from "../../src/formula/evaluate";
import type { CellValues } from "../../src/formula/evaluate-cells";
import { largestIntermediate } from "./largest-intermediate";
import type { Tree } from "../../src/formula/tree";
import type { Scalar } from "../../src/formula/value";
import type { Plan, PlanCell } from "../../src/workbook/plan";
import type { Book } from "./libreoffice";
import { scopeOfCell } from "./plan-values";
import type { ReadValue } from "./read-xlsx";

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const scalarOf = (value: ReadValue | undefined): Scalar => {
  if (typeof value === "number") return new Decimal(value);
  return typeof value === "object" ? new TcoError(value.error as ErrorCode, "") : (value ?? null);
};

/** The cells that a formula reads. */
function cellsRead(
  plan: Plan,
  values: CellValues,
  sheet: string,
  cell: PlanCell,
  formula: Tree,
): readonly Place[] {
  const places: Place[] = [];
  const noted: CellValues = {
    scalar(name, row, column) {
      places.push({ sheet: name, row, column });
      return values.scalar(name, row, column);
    },
  };
  evaluate(formula, scopeOfCell(plan, noted, sheet, cell));
  return places;
}

/** The largest number on the way to any of these cells. */
function largestBehind(plan: Plan, values: CellValues, places: readonly Place[]): number {
  const sizes = places.map(({ sheet, row, column }) => {
    const cells = plan.sheets.find(({ name }) => name === sheet)?.cells ?? [];
    const cell = cells.find((one) => one.row === row && one.column === column);
    if (cell?.formula === undefined) return 0;
    return largestIntermediate(cell.formula, scopeOfCell(plan, values, sheet, cell)).toNumber();
  });
  return Math.max(0, ...sizes);
}

/**
 * How far a cell may be off because the cells it reads are: `ABS(F1-G1)` over a rest that is 0 here and 1E-11 in
 * float64. Undefined when the other engine's own values of those cells do not lead to what it found.
 */
export function inheritedNoise(
  plan: Plan,
  values: CellValues,
  book: Book,
  sheet: string,
  cell: PlanCell & { readonly formula: Tree },
): number | undefined {
  const theirs: CellValues = {
    scalar: (name, row, column) => scalarOf(book.get(name)?.get(cellName(row, column))),
  };
  const scope = scopeOfCell(plan, theirs, sheet, cell);
  const found = book.get(sheet)?.get(cellName(cell.row, cell.column));
  const local = evaluate(cell.formula, scope);
  if (!(local instanceof Decimal) || typeof found !== "number") return undefined;
  const largest = largestIntermediate(cell.formula, scope).times(1e-12);
  if (local.minus(found).abs().greaterThan(largest)) return undefined;
  return largestBehind(plan, values, cellsRead(plan, values, sheet, cell, cell.formula)) * 1e-12;
}
