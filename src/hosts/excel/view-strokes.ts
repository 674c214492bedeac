import { areaName } from "../../formula/cell-name";
import type { SheetPlan } from "../../workbook/plan";
import type { Stroke } from "./stroke";

/** What a sheet looks like before its cells: tab colour, no gridlines, frozen panes. */
export function viewStrokes({ name, tabColor, freeze }: SheetPlan): readonly Stroke[] {
  const draw: Stroke["draw"] = (sheets) => {
    const sheet = sheets(name);
    sheet.tabColor = `#${tabColor}`;
    sheet.showGridlines = false;
    if (freeze) freezePanes(sheet.freezePanes, freeze.rows, freeze.columns);
  };
  return [{ step: `Setting up ${name}`, bytes: 900, draw }];
}

function freezePanes(panes: Excel.WorksheetFreezePanes, rows: number, columns: number): void {
  if (rows > 0 && columns > 0) panes.freezeAt(areaName(0, 0, rows, columns));
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}
