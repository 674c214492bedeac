import { columnPoints } from "./column-points";
import { printable } from "./paper";
import type { PrintSetup } from "./plan";

const LEAST_PERCENT = 10;

/** The whole per cents that a sheet is printed at so that its columns go on the pages beside each other. */
export function printPercent(
  columnWidths: readonly number[],
  print: Omit<PrintSetup, "pageBreaks">,
): number {
  const { width } = printable(print);
  const { pagesWide = 1, titleColumns, area } = print;
  const columns = columnWidths.slice(0, area.columns).map(columnPoints);
  const labels = columns.slice(0, titleColumns ? titleColumns.last + 1 : 0);
  let percent = 100;
  while (
    percent > LEAST_PERCENT &&
    pagesAcross(columns, labels, (width * 100) / percent) > pagesWide
  ) {
    percent -= 1;
  }
  return percent;
}

/** Each page takes as many columns as go on it, beside the labels that each repeats. */
function pagesAcross(columns: readonly number[], labels: readonly number[], width: number): number {
  const repeated = labels.reduce((sum, points) => sum + points, 0);
  let pages = 1;
  let used = 0;
  for (const points of columns) {
    if (used + points > width && used > 0) {
      pages += 1;
      used = repeated;
    }
    used += points;
  }
  return pages;
}
