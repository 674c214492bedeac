import type { Plan } from "../../../src/workbook/plan";
import { readPlan, type FormulaCell } from "../plan-reader";
import { resolvedReferences, type Resolved } from "../resolved-references";
import { isTableSheet } from "../table-sheets";

/** They show what comes later: the cover, the one-page answer, the tables for slides. */
const SHOWS_LATER = ["cover", "summary", "deck"];
/** On every sheet's top and in the answer: how the checks stand. */
const CHECK_NAMES = ["tco_master_check", "tco_alerts"];
/** They stand above what they add up, where the eye falls first. */
const TOTALS_OF_CHECKS = ["CHK.master", "ALR.total"];

/** References go up, to the left, or to an earlier sheet. */
export function l05(plan: Plan): readonly string[] {
  const totals = TOTALS_OF_CHECKS.map((id) => readPlan(plan).line(id)?.row);
  const order = new Map(plan.sheets.map(({ name }, at) => [name, at]));
  return readPlan(plan)
    .formulas.filter(({ sheet }) => !SHOWS_LATER.includes(sheet.id))
    .filter(({ sheet, row }) => sheet.id !== "checks" || !totals.includes(row))
    .flatMap((cell) =>
      resolvedReferences(plan, cell)
        .filter((to) => !isBefore(cell, to, order) && !isExcepted(plan, cell, to))
        .map(() => `${cell.address} reads ahead: ${cell.text}`),
    );
}

function isBefore(cell: FormulaCell, to: Resolved, order: ReadonlyMap<string, number>): boolean {
  if (to.sheet !== cell.sheet.name)
    return (order.get(to.sheet) ?? Infinity) < (order.get(cell.sheet.name) ?? -1);
  const lastRow = to.row + to.rows - 1;
  const lastColumn = to.column + to.columns - 1;
  return lastRow < cell.row || (lastRow === cell.row && lastColumn < cell.column);
}

/**
 * On Assumptions the live value stands before the range that it is picked from (WORKBOOK's order of columns), and a
 * base reads the Rate card, which comes next. An opening reads last year's closing: below, but to the left in time; so
 * does the same row added up at once. A cell of a table reads whole columns to its left.
 */
function isExcepted(plan: Plan, cell: FormulaCell, to: Resolved): boolean {
  if (to.name !== undefined && CHECK_NAMES.includes(to.name)) return true;
  const sheet = plan.sheets.find(({ name }) => name === to.sheet)?.id;
  if (cell.sheet.id === "assumptions") return to.row === cell.row || sheet === "rate_card";
  if (to.sheet === cell.sheet.name && isTableSheet(plan, cell.sheet))
    return to.column + to.columns <= cell.column;
  const isYearBefore = to.columns === 1 && to.column === cell.column - 1;
  const isYearsBefore = cell.style.role === "check" && to.column + to.columns <= cell.column;
  const isOwn = cell.sheet.id === "cash_flow" && to.sheet === cell.sheet.name;
  return isOwn && (isYearBefore || isYearsBefore);
}
