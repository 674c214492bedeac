import type { LaidOut } from "./lay-out";
import type { Validation } from "./plan";

/** The rules of a sheet's cells, neighbours of one row with the same rule joined. */
export function validations(cells: LaidOut["cells"]): readonly Validation[] {
  return cells.reduce<Validation[]>((found, { row, column, validation }) => {
    if (!validation) return found;
    const last = found[found.length - 1];
    const joins =
      last &&
      last.area.row === row &&
      last.area.column + last.area.columns === column &&
      last.message === validation.message;
    if (joins) {
      found[found.length - 1] = { ...last, area: { ...last.area, columns: last.area.columns + 1 } };
    } else {
      found.push({ ...validation, area: { row, column, rows: 1, columns: 1 } });
    }
    return found;
  }, []);
}
