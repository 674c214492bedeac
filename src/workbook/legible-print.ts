import { printable } from "./paper";
import type { PrintSetup } from "./plan";

/** In points: print that is smaller cannot be read. */
const SMALLEST = 5;
/** What a page holds whose layout is changed for that. */
const LEGIBLE = 6;
const NORMAL = 11;
/** Of a character of 11 points, as column widths count them: 7 pixels. */
const CHARACTER_POINTS = 5.25;
const LABELS = { first: 0, last: 1 };

type Print = Omit<PrintSetup, "pageBreaks">;

/** A sheet too wide to be read as it stands takes A3, and then as many pages beside each other as it needs. */
export function legiblePrint(print: Print, columnWidths: readonly number[]): Print {
  const isLegible = printedPoints(print, columnWidths) >= SMALLEST;
  return isLegible ? print : widePrint({ ...print, paper: "A3" }, columnWidths);
}

function widePrint(print: Print, columnWidths: readonly number[]): Print {
  if (printedPoints(print, columnWidths) >= LEGIBLE) return print;
  const { titleColumns = LABELS, pagesWide = 1 } = print;
  const wider = { ...print, onePage: false, titleColumns, pagesWide: pagesWide + 1 };
  return widePrint(wider, columnWidths);
}

/** How large text of 11 points is printed when the columns are scaled to their pages, labels on each. */
function printedPoints(print: Print, columnWidths: readonly number[]): number {
  const { pagesWide = 1, titleColumns, area } = print;
  const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
  const labels = titleColumns ? sum(columnWidths.slice(0, titleColumns.last + 1)) : 0;
  const characters = sum(columnWidths.slice(0, area.columns)) + (pagesWide - 1) * labels;
  const scale = (pagesWide * printable(print).width) / (characters * CHARACTER_POINTS);
  return NORMAL * Math.min(1, scale);
}
