import { oncePer } from "../../src/engine/once-per";
import { fixedSheets } from "../../src/scenarios/validation/reserved-ids";
import type { Plan, SheetPlan } from "../../src/workbook/plan";
import { isHeader, type FormulaCell } from "./plan-reader";

/** The sheets of the scenario's own tables: they stand after Cases and are none that every workbook has. */
export function tableSheets({ sheets }: Plan): readonly SheetPlan[] {
  const cases = sheets.findIndex(({ id }) => id === "cases");
  return sheets.filter(({ id }, at) => at > cases && !fixedSheets.has(id));
}

export const isTableSheet = (plan: Plan, sheet: SheetPlan): boolean =>
  tableSheets(plan).some(({ id }) => id === sheet.id);

/** The row in which the header of a cell's table begins. */
export const tableOf = ({ sheet, row }: FormulaCell): number | undefined =>
  headerRows(sheet)
    .filter((header) => header < row)
    .at(-1);

const headerRows = oncePer(({ cells }: SheetPlan): readonly number[] =>
  cells.filter((cell) => isHeader(cell) && cell.value === "Id").map(({ row }) => row),
);
