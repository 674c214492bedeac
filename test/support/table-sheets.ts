import { fixedSheets } from "../../src/scenarios/validation/reserved-ids";
import type { Plan, SheetPlan } from "../../src/workbook/plan";
import { isHeader, readPlan, type FormulaCell } from "./plan-reader";

/** The sheets of the scenario's own tables: they stand after Cases and are none that every workbook has. */
export function tableSheets({ sheets }: Plan): readonly SheetPlan[] {
  const cases = sheets.findIndex(({ id }) => id === "cases");
  return sheets.filter(({ id }, at) => at > cases && !fixedSheets.has(id));
}

export const isTableSheet = (plan: Plan, sheet: SheetPlan): boolean =>
  tableSheets(plan).some(({ id }) => id === sheet.id);

/** The row in which the header of a cell's table begins. */
export function tableOf(plan: Plan, { sheet, row }: FormulaCell): number | undefined {
  return readPlan(plan)
    .cells.filter((cell) => cell.sheet === sheet && cell.row < row)
    .filter((cell) => isHeader(cell) && cell.value === "Id")
    .at(-1)?.row;
}
