import type { CellGrid, GridCell, GridRows } from "./cell-grid";
import type { NamedArea } from "./cell-source";
import { placeOf, type Place } from "./reference-value";
import { references, type Reference } from "./references";

/** Calls `push` with the cells that a formula reads and that are not evaluated yet. */
export type OpenPrecedents = (cell: GridCell, push: (precedent: GridCell) => void) => void;

export function openPrecedents(
  grid: CellGrid,
  names: ReadonlyMap<string, NamedArea> | undefined,
): OpenPrecedents {
  // Hundreds of formulas of a row look at the same area: once all its cells are done, they stay so.
  const done = new Map([...grid.keys()].map((sheet) => [sheet, new Map<Reference, number>()]));
  return (cell, push) => {
    const scope = { at: cell };
    const known = done.get(cell.sheet);
    for (const reference of cell.formula ? references(cell.formula) : []) {
      const rows = rowsOf(reference, cell.row);
      if (rows !== undefined && known?.get(reference) === rows) continue;
      const place =
        reference.kind === "name" ? names?.get(reference.name) : placeOf(reference, scope);
      if (!place) continue;
      const open = pushOpenCells(place, grid.get(place.sheet ?? cell.sheet), push);
      if (rows !== undefined && !open) known?.set(reference, rows);
    }
  };
}

/** Which rows an area of fixed columns means, seen from a row; undefined where its columns move along. */
function rowsOf(reference: Reference, row: number): number | undefined {
  if (reference.kind !== "area") return undefined;
  const { from, to } = reference;
  if (!from.column.fixed || !to.column.fixed) return undefined;
  return from.row.fixed && to.row.fixed ? 0 : row;
}

/** Whether there were any. */
function pushOpenCells(
  place: Place,
  rows: GridRows | undefined,
  push: (precedent: GridCell) => void,
): boolean {
  let open = false;
  const end = place.column + place.columns;
  for (let row = place.row; row < place.row + place.rows; row += 1) {
    const inRow = rows?.[row];
    for (let column = place.column; inRow && column < end; column += 1) {
      const precedent = inRow[column];
      if (precedent === undefined || precedent.state === "done") continue;
      push(precedent);
      open = true;
    }
  }
  return open;
}
