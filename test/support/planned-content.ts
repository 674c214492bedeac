import { printFormula } from "../../src/formula/print-formula";
import type { PlanCell, SheetPlan } from "../../src/workbook/plan";
import type { SheetState } from "./office-host/book-state";

type Contents = Readonly<Record<string, unknown>>;

/** What each cell of a sheet must hold in Excel, from the plan alone: "row,column" to formula or value. */
export function plannedContents({ cells }: SheetPlan): Contents {
  const entries = cells.map((cell) => [`${cell.row},${cell.column}`, plannedContent(cell)]);
  return Object.fromEntries(entries.filter(([, content]) => content !== ""));
}

function plannedContent({ formula, value, row, column }: PlanCell): unknown {
  if (formula) return `=${printFormula(formula, { at: { row, column } })}`;
  return typeof value === "object" ? (value?.error ?? "") : value;
}

/** What the cells of a drawn sheet hold. */
export function drawnContents({ cells }: SheetState): Contents {
  const entries = Object.entries(cells).map(([at, { content }]) => [at, content]);
  return Object.fromEntries(entries.filter(([, content]) => content !== ""));
}
