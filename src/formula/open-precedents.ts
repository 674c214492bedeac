import {
  OPEN,
  RUNNING,
  sheetNamed,
  type CellGrid,
  type OpenCell,
  type SheetGrid,
} from "./cell-grid";
import type { CellBlock } from "./cell-position";
import type { NamedArea } from "./cell-source";
import { circularReference } from "./circular-reference";
import { coordinateFrom, placeOf } from "./reference-value";
import { eachReference, type Reference } from "./references";
import type { AreaReference, CellReference, Tree } from "./tree";

/** From where references are looked up, and the cells that wait to be evaluated: those found are put on top. */
interface Search {
  readonly cell: OpenCell;
  readonly grid: CellGrid;
  readonly names: ReadonlyMap<string, NamedArea> | undefined;
  readonly stack: OpenCell[];
}

/** Puts the cells that a formula reads and that are not evaluated yet on the stack; whether there are any. */
export function pushOpenPrecedents(formula: Tree, search: Search): boolean {
  const before = search.stack.length;
  eachReference(formula, pushFromReference, search);
  return search.stack.length > before;
}

function pushFromReference(reference: Reference, search: Search): void {
  switch (reference.kind) {
    case "cell":
      return pushFromCell(reference, search);
    case "area":
      return pushFromArea(reference, search);
    case "name": {
      const place = search.names?.get(reference.name);
      if (place) pushFromPlace(place, search.grid.get(place.sheet), search);
    }
  }
}

const sheetOf = (name: string | undefined, { cell, grid }: Search): SheetGrid | undefined =>
  sheetNamed(name, cell.sheet, grid);

function pushFromCell(reference: CellReference, search: Search): void {
  const row = coordinateFrom(reference.row, search.cell.row);
  const column = coordinateFrom(reference.column, search.cell.column);
  const sheet = sheetOf(reference.sheet, search);
  if (sheet) pushOpen(sheet, row, column, search);
}

const pushFromArea = (area: AreaReference, search: Search): void =>
  pushFromPlace(placeOf(area, { at: search.cell }), sheetOf(area.sheet, search), search);

/** Hundreds of formulas look at the same area: once all its cells are evaluated, they stay so. */
function pushFromPlace(place: CellBlock, sheet: SheetGrid | undefined, search: Search): void {
  if (!sheet || sheet.areas.at(place)) return;
  let settled = true;
  const lastRow = Math.min(place.row + place.rows, sheet.values.length);
  for (let row = place.row; row < lastRow; row += 1) {
    for (let across = 0; across < place.columns; across += 1)
      settled = !pushOpen(sheet, row, place.column + across, search) && settled;
  }
  if (settled) sheet.areas.add(place);
}

function pushOpen(sheet: SheetGrid, row: number, column: number, { stack }: Search): boolean {
  const slot = sheet.values[row]?.[column];
  if (slot === RUNNING) throw circularReference({ sheet, row, column }, stack);
  if (slot !== OPEN) return false;
  stack.push({ sheet, row, column });
  return true;
}
