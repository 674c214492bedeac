import type { Plan } from "../../../src/workbook/plan";
import { isHeader, readPlan } from "../plan-reader";

/** Enough for the title, the checks and the header, with room to scroll below. */
const MOST_ROWS = 8;

/** Header and labels stay in view on every sheet but the cover; on the one-page answer, the title and the checks. */
export function l06(plan: Plan): readonly string[] {
  return plan.sheets.flatMap((sheet) => {
    const { id, name, freeze } = sheet;
    if (id === "cover") return [];
    if (freeze === undefined) return [`${name} has no frozen panes`];
    const header = readPlan(plan).cells.find((cell) => cell.sheet === sheet && isHeader(cell));
    const needed = id === "summary" ? 4 : (header?.row ?? 0) + 1;
    const labels = name === "Log" ? 1 : 2;
    const fits = freeze.rows >= needed && freeze.rows <= MOST_ROWS && freeze.columns === labels;
    return fits ? [] : [`${name} is frozen at ${freeze.rows} rows, ${freeze.columns} columns`];
  });
}
