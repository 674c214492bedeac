import type { Plan, SheetPlan } from "../../../src/workbook/plan";
import { isHeader, isText, readPlan } from "../plan-reader";

/** These calculate over years, cases, points and crossovers, not over approaches. */
const OWN_AXIS = ["cash_flow", "cases", "variations", "points", "break_even"];

/** Calc sheets, and Parity which calculates below its choices, have one header row with the same texts. */
export function l01(plan: Plan): readonly string[] {
  const sheets = plan.sheets.filter(
    ({ id, class: held }) => (held === "calc" && !OWN_AXIS.includes(id)) || id === "parity",
  );
  const [first, ...others] = sheets.map((sheet) => ({ name: sheet.name, grid: grid(plan, sheet) }));
  return others
    .filter((other) => other.grid !== first?.grid)
    .map((other) => `${other.name} has the grid ${other.grid}, ${first?.name} ${first?.grid}`);
}

/** The header's texts; what an approach was published with stands to the right of them, without one. */
function grid(plan: Plan, sheet: SheetPlan): string {
  const headers = readPlan(plan).cells.filter(
    (cell) => cell.sheet === sheet && isHeader(cell) && isText(cell.value),
  );
  const frozen = JSON.stringify(sheet.freeze);
  return headers.map((cell) => `${cell.row}/${cell.column} ${cell.value}`).join(", ") + frozen;
}
