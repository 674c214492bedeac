import type { LaidSheet } from "./lay-out";
import type { Validation, ValidationRule } from "./plan";

/** Excel shows no longer title. */
const TITLE = 32;

/** The rules of a sheet's cells, neighbours of one row with the same rule joined. */
export function validations(rows: LaidSheet["rows"]): readonly Validation[] {
  const found: Validation[] = [];
  rows.forEach((cells, row) => {
    for (const { column, validation } of cells) {
      if (!validation) continue;
      const last = found[found.length - 1];
      if (last && joins(last, row, column, validation)) {
        const area = { ...last.area, columns: last.area.columns + 1 };
        found[found.length - 1] = { ...last, area };
      } else {
        const area = { row, column, rows: 1, columns: 1 };
        found.push({ ...validation, title: validation.title.slice(0, TITLE), area });
      }
    }
  });
  return found;
}

const joins = (
  { area, message }: Validation,
  row: number,
  column: number,
  next: ValidationRule,
): boolean => area.row === row && area.column + area.columns === column && message === next.message;
