import type { Plan } from "../../../src/workbook/plan";
import { assumptionKind } from "../assumption-cells";
import { inEnglish } from "../in-english";
import { isFigure, isHeader, readPlan, type ReadCell } from "../plan-reader";
import { resolvedReferences } from "../resolved-references";

const INPUT = "0000FF";
const OWN_SHEET = "000000";
const OTHER_SHEET = "008000";
/** They are read and printed, not traced. */
const BLACK_SHEETS = ["cover", "summary", "deck"];

/** Blue for what is typed, black for a formula over its own sheet, green for one over others; assumed ranges italic. */
export const p01 = (plan: Plan): readonly string[] =>
  readPlan(plan)
    .cells.filter((cell) => isFigure(cell) && !isHeader(cell) && cell.value !== null)
    .flatMap((cell) => [
      ...((cell.style.color ?? OWN_SHEET) === expectedColor(plan, cell)
        ? []
        : [`${cell.address} is ${cell.style.color}, not ${expectedColor(plan, cell)}`]),
      ...((cell.style.italic ?? false) === isAssumedBound(plan, cell)
        ? []
        : [`${cell.address} is ${cell.style.italic ? "" : "not "}italic`]),
    ]);

function expectedColor(plan: Plan, cell: ReadCell): string {
  if (BLACK_SHEETS.includes(cell.sheet.id)) return OWN_SHEET;
  if (cell.formula === undefined) return INPUT;
  const readsElsewhere = resolvedReferences(plan, cell).some(
    ({ sheet }) => sheet !== cell.sheet.name,
  );
  return readsElsewhere ? OTHER_SHEET : OWN_SHEET;
}

/** A typed low or high of a range that is ours, not the document's. */
function isAssumedBound(plan: Plan, cell: ReadCell): boolean {
  if (cell.sheet.id !== "assumptions" || cell.style.role !== "input") return false;
  const kind = assumptionKind(plan, cell);
  if (kind !== "low" && kind !== "high") return false;
  const row = readPlan(plan).cells.filter(
    (one) => one.sheet === cell.sheet && one.row === cell.row && one.style.role === "label",
  );
  const range = row.find((one) => /range/i.test(readPlan(plan).header(one)))?.value;
  return inEnglish(plan, String(range)).split(", ").at(-1) === "assumed";
}
