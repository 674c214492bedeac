import { activateSheet } from "../hosts/excel/activate-sheet";
import { drawPlan } from "../hosts/excel/draw-plan";
import { ownSheets } from "../hosts/excel/own-sheets";
import { removeOwnSheets } from "../hosts/excel/remove-own-sheets";
import { browserPaneHost } from "./browser-pane-host";
import type { PaneHost } from "./pane-host";

export const excelPaneHost: PaneHost = {
  ...browserPaneHost,
  workbook: { ownSheets, insert: drawPlan, remove: removeOwnSheets, activate: activateSheet },
};
