import { Decimal } from "../engine/decimal";
import { remembered } from "../engine/remembered";
import { TcoError } from "../engine/tco-error";
import { cellGrid, type CellGrid, type GridCell } from "./cell-grid";
import type { CellPosition } from "./cell-position";
import { cellName } from "./cell-name";
import type { NamedArea, SheetSource } from "./cell-source";
import { closureOf } from "./evaluator";
import { isMatrix } from "./is-matrix";
import { matrixOf } from "./matrix-of";
import { openPrecedents, type OpenPrecedents } from "./open-precedents";
import type { Scope } from "./scope";
import { sheetPrefix } from "./sheet-name";
import type { FunctionBody, Matrix, Scalar, Value } from "./value";

export interface CellValues {
  /** What a cell comes to; null where nothing stands. */
  readonly scalar: (sheet: string, row: number, column: number) => Scalar;
}

export interface EvaluationOptions {
  readonly names?: ReadonlyMap<string, NamedArea>;
  readonly functions?: (name: string) => FunctionBody | undefined;
  readonly decimalComma?: boolean;
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
  const readings = new Map([...grid.keys()].map((sheet) => [sheet, reading(sheet, grid, options)]));
  const evaluateFrom = evaluation((sheet) => readings.get(sheet));
  for (const rows of grid.values()) {
    for (const row of rows) {
      for (const cell of row) if (cell?.state === "open") evaluateFrom(cell);
    }
  }
  return { scalar: (sheet, row, column) => grid.get(sheet)?.[row]?.[column]?.value ?? null };
}

/** How the formulas of one sheet are read: what must be done before one, and what it then comes to. */
interface Reading {
  readonly precedents: OpenPrecedents;
  readonly compute: (cell: GridCell) => void;
}

function reading(sheet: string, grid: CellGrid, options: EvaluationOptions): Reading {
  const evaluatorOf = remembered(closureOf);
  const scopeOf = sheetScope(sheet, grid, options);
  return {
    precedents: openPrecedents(sheet, grid, options.names),
    compute: (cell) => {
      const value = cell.formula ? evaluatorOf(cell.formula)(scopeOf(cell)) : cell.value;
      // A formula's cell is never blank.
      cell.value = topLeft(value) ?? ZERO;
      cell.state = "done";
    },
  };
}

/** Depth first with a stack of our own: a chain of ten thousand cells would overflow the language's. */
function evaluation(readingOf: (sheet: string) => Reading | undefined): (first: GridCell) => void {
  const stack: GridCell[] = [];
  const push = (cell: GridCell): void => {
    if (cell.state === "running") throw circular(cell, stack);
    stack.push(cell);
  };
  return (first) => {
    push(first);
    for (let cell = stack[stack.length - 1]; cell; cell = stack[stack.length - 1]) {
      if (cell.state === "open") {
        cell.state = "running";
        readingOf(cell.sheet)?.precedents(cell, push);
      } else {
        stack.pop();
        if (cell.state === "running") readingOf(cell.sheet)?.compute(cell);
      }
    }
  };
}

function circular(from: GridCell, stack: readonly GridCell[]): TcoError {
  const running = stack.filter(({ state }) => state === "running");
  const path = [...running.slice(running.indexOf(from)), from];
  const named = path.map(({ sheet, row, column }) => sheetPrefix(sheet) + cellName(row, column));
  const shown = named.length > 12 ? [...named.slice(0, 6), "…", ...named.slice(-5)] : named;
  return new TcoError("#REF!", `Circular reference: ${shown.join(" → ")}.`);
}

/** A cell shows the first element of a range. */
function topLeft(value: Value): Scalar {
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}

type ScopeOfCell = (at: CellPosition) => Scope;

/** What the formulas of one sheet see, each from its own cell. */
function sheetScope(
  own: string,
  grid: CellGrid,
  { names, functions, decimalComma }: EvaluationOptions,
): ScopeOfCell {
  const ownRows = grid.get(own);
  const content = (sheet: string | undefined, row: number, column: number): Scalar => {
    const rows = sheet === undefined ? ownRows : grid.get(sheet);
    if (!rows) return new TcoError("#REF!", `There is no sheet "${sheet}".`);
    return rows[row]?.[column]?.value ?? null;
  };
  const area = rememberedArea(own);
  const isFormula: Scope["isFormula"] = (sheet, row, column) =>
    grid.get(sheet ?? own)?.[row]?.[column]?.formula !== undefined;
  const name: Scope["name"] = (text) => areaContent(names?.get(text), content);
  // One scope for all cells of the sheet, as one is computed after the other.
  const scope: Scope & { at?: CellPosition } = {
    cell: content,
    area,
    isFormula,
    name,
    ...(functions ? { functions } : {}),
    ...(decimalComma ? { decimalComma } : {}),
  };
  return (at) => {
    scope.at = at;
    return scope;
  };
}

/** Areas are read once their cells are done: what one formula read, the next may take. */
function rememberedArea(own: string): Scope["area"] {
  const known = new Map<string, Matrix>();
  return ({ sheet = own, row, column, rows, columns }, read) => {
    const key = `${row} ${column} ${rows} ${columns} ${sheet}`;
    const found = known.get(key);
    if (found) return found;
    const made = read();
    known.set(key, made);
    return made;
  };
}

function areaContent(area: NamedArea | undefined, content: NonNullable<Scope["cell"]>) {
  if (!area) return undefined;
  const { sheet, row, column, rows, columns } = area;
  if (rows === 1 && columns === 1) return content(sheet, row, column);
  return matrixOf(rows, columns, (down, across) => content(sheet, row + down, column + across));
}
