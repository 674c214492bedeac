import { Decimal } from "../engine/decimal";
import { TcoError } from "../engine/tco-error";
import type { CellPosition } from "./cell-position";
import type { CellSource, SheetSource } from "./cell-source";
import { settledAreas, type SettledAreas } from "./settled-areas";
import type { Tree } from "./tree";
import type { Scalar } from "./value";

/** Stands in the place of a formula's value until it is evaluated. */
export const OPEN = Symbol("open");
/** As long as the cells that the formula reads are evaluated. */
export const RUNNING = Symbol("running");

/** What a cell comes to; nothing where no cell stands. */
type Slot = Scalar | undefined | typeof OPEN | typeof RUNNING;

/** A sheet during evaluation, by row and column. */
export interface SheetGrid {
  readonly name: string;
  readonly values: readonly Slot[][];
  readonly formulas: readonly (readonly (Tree | undefined)[])[];
  readonly areas: SettledAreas;
}
/** A cell whose formula is to be evaluated. */
export interface OpenCell extends CellPosition {
  readonly sheet: SheetGrid;
}
export type CellGrid = ReadonlyMap<string, SheetGrid>;

export const cellGrid = (sheets: readonly SheetSource[]): CellGrid =>
  new Map(sheets.map((sheet) => [sheet.name, sheetGrid(sheet)]));

function sheetGrid({ name, rows }: SheetSource): SheetGrid {
  const values: Slot[][] = [];
  const formulas: (Tree | undefined)[][] = [];
  for (const cells of rows) {
    const width = widthOf(cells);
    const slots = Array<Slot>(width);
    const trees = Array<Tree | undefined>(width);
    for (const { column, value, formula } of cells) {
      slots[column] = formula ? OPEN : literal(value);
      trees[column] = formula;
    }
    values.push(slots);
    formulas.push(trees);
  }
  return { name, values, formulas, areas: settledAreas() };
}

function widthOf(cells: readonly CellSource[]): number {
  let last = -1;
  for (const { column } of cells) last = Math.max(last, column);
  return last + 1;
}

function literal(value: CellSource["value"] = null): Scalar {
  if (typeof value === "number") return new Decimal(value);
  if (value === null || typeof value !== "object") return value;
  return new TcoError(value.error, `The cell says ${value.error}.`);
}

/** The sheet that a reference names, or its formula's own. */
export const sheetNamed = (
  name: string | undefined,
  own: SheetGrid | undefined,
  grid: CellGrid,
): SheetGrid | undefined => (name === undefined ? own : grid.get(name));

/** The content of a cell; null where nothing stands, or where nothing is evaluated yet. */
export function contentAt({ values }: SheetGrid, row: number, column: number): Scalar {
  const slot = values[row]?.[column];
  return slot === undefined || typeof slot === "symbol" ? null : slot;
}
