import type { Plan } from "../../src/workbook/plan";
import { readPlan, type FormulaCell } from "./plan-reader";

/** Where the sum of a row is computed a second way, over all its columns at once. */
export const isSecondWay = (plan: Plan, cell: FormulaCell): boolean =>
  cell.style.role === "check" && /, second way$|, zweiter Weg$/.test(readPlan(plan).header(cell));
