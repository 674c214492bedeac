import { remembered } from "../engine/remembered";
import type { CellGrid, GridCell, GridRows } from "./cell-grid";
import type { NamedArea } from "./cell-source";
import { coordinateFrom, placeOf, type Place } from "./reference-value";
import { references, type Reference } from "./references";
import type { AreaReference, CellReference, Tree } from "./tree";

/** Calls `push` with the cells that a formula reads and that are not evaluated yet. */
export type OpenPrecedents = (cell: GridCell, push: Push) => void;
type Push = (precedent: GridCell) => void;

/** For the cells of one sheet; what their formulas refer to is looked up once a formula. */
export function openPrecedents(
  sheet: string,
  grid: CellGrid,
  names: ReadonlyMap<string, NamedArea> | undefined,
): OpenPrecedents {
  const rowsOf = (other: string | undefined): GridRows => grid.get(other ?? sheet) ?? [];
  const precedentsOf = (reference: Reference): OpenPrecedents => {
    if (reference.kind === "cell") return ofCell(reference, rowsOf(reference.sheet));
    if (reference.kind === "area") return ofArea(reference, rowsOf(reference.sheet));
    const place = names?.get(reference.name);
    return place ? ofPlace(place, rowsOf(place.sheet)) : () => undefined;
  };
  const readersOf = remembered((formula: Tree) => references(formula).map(precedentsOf));
  return (cell, push) => {
    if (cell.formula) for (const reader of readersOf(cell.formula)) reader(cell, push);
  };
}

function ofCell({ row, column }: CellReference, rows: GridRows): OpenPrecedents {
  return (cell, push) => {
    pushOpen(rows[coordinateFrom(row, cell.row)]?.[coordinateFrom(column, cell.column)], push);
  };
}

/** Hundreds of formulas of a row look at the same area: once all its cells are done, they stay so. */
function ofArea(area: AreaReference, rows: GridRows): OpenPrecedents {
  const { from, to } = area;
  const fixedColumns = from.column.fixed && to.column.fixed;
  const fixedRows = from.row.fixed && to.row.fixed;
  let done: number | undefined;
  return (cell, push) => {
    const seenFrom = fixedRows ? 0 : cell.row;
    if (done === seenFrom) return;
    const open = pushOpenCells(placeOf(area, { at: cell }), rows, push);
    if (fixedColumns && !open) done = seenFrom;
  };
}

function ofPlace(place: NamedArea, rows: GridRows): OpenPrecedents {
  return (_, push) => void pushOpenCells(place, rows, push);
}

/** Whether there were any. */
function pushOpenCells(place: Omit<Place, "sheet">, rows: GridRows, push: Push): boolean {
  let open = false;
  const end = place.column + place.columns;
  for (let row = place.row; row < place.row + place.rows; row += 1) {
    const inRow = rows[row];
    for (let column = place.column; inRow && column < end; column += 1)
      open = pushOpen(inRow[column], push) || open;
  }
  return open;
}

function pushOpen(cell: GridCell | undefined, push: Push): boolean {
  if (cell === undefined || cell.state === "done") return false;
  push(cell);
  return true;
}
