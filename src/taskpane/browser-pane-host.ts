import { xlsxBytes } from "../hosts/xlsx/xlsx-bytes";
import type { PaneHost } from "./pane-host";
import { saveFile } from "./save-file";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The pane opened outside Excel: it can only save a file. */
export const browserPaneHost: PaneHost = {
  save: async (fileName, plan) => saveFile(fileName, xlsxBytes(plan), XLSX),
};
