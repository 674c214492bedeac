import { cellName } from "../../src/formula/cell-name";
import { parse } from "../../src/formula/parse";
import type { CellStyle, Plan, PlanCell, SheetPlan } from "../../src/workbook/plan";
import { readPlan } from "./plan-reader";

/** A cell as "TOT.subtotal G", by the id of its row, or as "Totals!G12". */
export type Place = string;

function address(plan: Plan, place: Place): string {
  if (place.includes("!")) return place;
  const [id = "", column = ""] = place.split(" ");
  const line = readPlan(plan).line(id);
  if (line === undefined) throw new Error(`no row ${id} in the plan`);
  return `${line.sheet.name}!${column}${line.row + 1}`;
}

const changedSheet = (
  sheet: SheetPlan,
  wanted: string,
  change: (cell: PlanCell) => PlanCell,
): SheetPlan => ({
  ...sheet,
  cells: sheet.cells.map((cell) =>
    `${sheet.name}!${cellName(cell.row, cell.column)}` === wanted ? change(cell) : cell,
  ),
});

/** The plan with one cell made over. */
export function withCell(plan: Plan, place: Place, change: (cell: PlanCell) => PlanCell): Plan {
  const wanted = address(plan, place);
  if (!readPlan(plan).cells.some((cell) => cell.address === wanted))
    throw new Error(`no cell ${wanted} in the plan`);
  return { ...plan, sheets: plan.sheets.map((sheet) => changedSheet(sheet, wanted, change)) };
}

/** A constant typed over whatever stood there. */
export const typedOver = (plan: Plan, place: Place, value: number | string): Plan =>
  withCell(plan, place, ({ row, column, style }) => ({ row, column, style, value }));

/** Another formula in a cell; its value stays what it was. */
export const withFormula = (plan: Plan, place: Place, formula: string): Plan =>
  withCell(plan, place, (cell) => ({ ...cell, formula: parse(formula, cell) }));

export const withStyle = (plan: Plan, place: Place, style: Partial<CellStyle>): Plan =>
  withCell(plan, place, (cell) => ({ ...cell, style: { ...cell.style, ...style } }));

export function withSheet(
  plan: Plan,
  id: string,
  change: (sheet: SheetPlan) => Partial<SheetPlan>,
): Plan {
  if (!plan.sheets.some((sheet) => sheet.id === id)) throw new Error(`no sheet ${id}`);
  const sheets = plan.sheets.map((sheet) =>
    sheet.id === id ? { ...sheet, ...change(sheet) } : sheet,
  );
  return { ...plan, sheets };
}
