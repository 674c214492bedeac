import { activateSheet } from "../hosts/excel/activate-sheet";
import { drawPlan } from "../hosts/excel/draw-plan";
import { ownSheets } from "../hosts/excel/own-sheets";
import { removeOwnSheets } from "../hosts/excel/remove-own-sheets";
import { browserPaneHost } from "./browser-pane-host";
import { workbookLanguage } from "./comparison/workbook-language";
import type { PaneHost } from "./pane-host";

export const excelPaneHost: PaneHost = {
  ...browserPaneHost,
  // Excel's own, which may not be the browser's.
  language: () => workbookLanguage(Office.context.displayLanguage),
  workbook: { ownSheets, insert: drawPlan, remove: removeOwnSheets, activate: activateSheet },
};
