import type { PrintSetup } from "./plan";
import { printPercent } from "./print-percent";

/** In points: print that is smaller cannot be read. */
const SMALLEST = 4.7;
/** What a page holds whose layout is changed for that. */
const LEGIBLE = 6;
const NORMAL = 11;
const LABELS = { first: 0, last: 1 };

type Print = Omit<PrintSetup, "pageBreaks">;

/** A sheet too wide to be read as it stands takes A3, and then as many pages beside each other as it needs. */
export function legiblePrint(print: Print, columnWidths: readonly number[]): Print {
  return isLegible(printPercent(columnWidths, print))
    ? print
    : widePrint({ ...print, paper: "A3" }, columnWidths);
}

export const isLegible = (percent: number): boolean => printedPoints(percent) >= SMALLEST;

function widePrint(print: Print, columnWidths: readonly number[]): Print {
  if (printedPoints(printPercent(columnWidths, print)) >= LEGIBLE) return print;
  const { titleColumns = LABELS, pagesWide = 1 } = print;
  const wider = { ...print, onePage: false, titleColumns, pagesWide: pagesWide + 1 };
  return widePrint(wider, columnWidths);
}

/** How large text of 11 points is printed. */
const printedPoints = (percent: number): number => (NORMAL * percent) / 100;
