import type { Plan } from "../../src/workbook/plan";
import { readPlan, type ReadCell } from "./plan-reader";

const ENGINE_COLUMN = 6;

/** Where Checks holds a native figure against the add-in's own function. */
export const isEngineCell = (plan: Plan, { sheet, row, column }: ReadCell): boolean =>
  sheet.id === "checks" &&
  column === ENGINE_COLUMN &&
  String(readPlan(plan).cell(sheet.name, row, 0)?.value).startsWith("ENG.");
