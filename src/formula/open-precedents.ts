import type { CellGrid, GridCell, GridRows } from "./cell-grid";
import type { NamedArea } from "./cell-source";
import { coordinateFrom, placeOf, type Place } from "./reference-value";
import { references, type Reference } from "./references";

/** Calls `push` with the cells that a formula reads and that are not evaluated yet. */
export type OpenPrecedents = (cell: GridCell, push: Push) => void;
type Push = (precedent: GridCell) => void;

export function openPrecedents(
  grid: CellGrid,
  names: ReadonlyMap<string, NamedArea> | undefined,
): OpenPrecedents {
  // Hundreds of formulas of a row look at the same area: once all its cells are done, they stay so.
  const done = new Map([...grid.keys()].map((sheet) => [sheet, new Map<Reference, number>()]));
  return (cell, push) => {
    const known = done.get(cell.sheet);
    for (const reference of cell.formula ? references(cell.formula) : []) {
      if (reference.kind === "cell") {
        const row = coordinateFrom(reference.row, cell.row);
        const column = coordinateFrom(reference.column, cell.column);
        pushOpen(grid.get(reference.sheet ?? cell.sheet)?.[row]?.[column], push);
        continue;
      }
      const rows = rowsOf(reference, cell.row);
      if (rows !== undefined && known?.get(reference) === rows) continue;
      const place =
        reference.kind === "name" ? names?.get(reference.name) : placeOf(reference, { at: cell });
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
function pushOpenCells(place: Place, rows: GridRows | undefined, push: Push): boolean {
  let open = false;
  const end = place.column + place.columns;
  for (let row = place.row; row < place.row + place.rows; row += 1) {
    const inRow = rows?.[row];
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
