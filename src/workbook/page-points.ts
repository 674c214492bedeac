import { printable } from "./paper";
import type { PrintSetup } from "./plan";
import { printPercent } from "./print-percent";

/** Excel breaks a little earlier than the arithmetic says, as its rows are whole pixels. */
const SAFE = 0.96;

/** How many points of rows a page holds once its columns are scaled to fit across. */
export const pagePoints = (
  columnWidths: readonly number[],
  print: Omit<PrintSetup, "pageBreaks">,
): number => (SAFE * printable(print).height * 100) / printPercent(columnWidths, print);
