import type { Plan } from "../../../src/workbook/plan";
import { isHeader, readPlan } from "../plan-reader";
import { isTableSheet } from "../table-sheets";

/** Enough for the title, the checks and the header, with room to scroll below. */
const MOST_ROWS = 8;

/**
 * Header and labels stay in view on every sheet but the cover; on the one-page answer and where several tables have a
 * header each, the title and the checks.
 */
export function l06(plan: Plan): readonly string[] {
  return plan.sheets.flatMap((sheet) => {
    const { id, name, freeze } = sheet;
    if (id === "cover") return [];
    if (freeze === undefined) return [`${name} has no frozen panes`];
    const headers = readPlan(plan).cells.filter(
      (cell) => cell.sheet === sheet && isHeader(cell) && cell.value === "Id",
    );
    const several = (isTableSheet(plan, sheet) || id === "deck") && headers.length > 1;
    const needed = id === "summary" || several ? 4 : (headers[0]?.row ?? 0) + 1;
    const labels = id === "log" ? 1 : 2;
    const fits = freeze.rows >= needed && freeze.rows <= MOST_ROWS && freeze.columns === labels;
    return fits ? [] : [`${name} is frozen at ${freeze.rows} rows, ${freeze.columns} columns`];
  });
}
