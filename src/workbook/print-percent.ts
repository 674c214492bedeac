import { columnBlocks, columnBreaks } from "./column-blocks";
import { printable } from "./paper";
import type { PrintSetup } from "./plan";

const LEAST_PERCENT = 10;

/** The whole per cents that a sheet is printed at so that its columns go on the pages beside each other. */
export function printPercent(
  columnWidths: readonly number[],
  print: Omit<PrintSetup, "pageBreaks">,
): number {
  const { pagesWide = 1, across } = print;
  const columns = columnBlocks(columnWidths, print);
  return (
    across?.percent ??
    largestPercent(print, (width) => columnBreaks(columns, width).length < pagesWide)
  );
}

/** The most at which what is printed fits into the width that a page has then. */
export function largestPercent(
  print: Pick<PrintSetup, "paper" | "orientation">,
  fits: (width: number) => boolean,
  most = 100,
): number {
  const { width } = printable(print);
  let percent = most;
  while (percent > LEAST_PERCENT && !fits((width * 100) / percent)) percent -= 1;
  return percent;
}
