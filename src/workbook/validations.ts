import type { LaidSheet } from "./lay-out";
import type { Validation } from "./plan";

/** Excel shows no longer title. */
const TITLE = 32;

/** The rules of a sheet's cells, neighbours of one row with the same rule joined. */
export function validations(cells: LaidSheet["cells"]): readonly Validation[] {
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
      found.push({
        ...validation,
        title: validation.title.slice(0, TITLE),
        area: { row, column, rows: 1, columns: 1 },
      });
    }
    return found;
  }, []);
}
