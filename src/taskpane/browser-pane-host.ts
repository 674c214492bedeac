import { xlsxBytes } from "../hosts/xlsx/xlsx-bytes";
import { workbookLanguage } from "./comparison/workbook-language";
import type { PaneHost } from "./pane-host";
import { saveFile } from "./save-file";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The pane opened outside Excel: it can only save a file. */
export const browserPaneHost: PaneHost = {
  language: () => workbookLanguage(navigator.language),
  save: async (fileName, plan) => saveFile(fileName, xlsxBytes(plan), XLSX),
};
