import { columnBlocks, columnBreaks } from "./column-blocks";
import { isLegible } from "./legible-print";
import { printable } from "./paper";
import type { PrintSetup } from "./plan";
import { largestPercent } from "./print-percent";
import type { SheetDraft } from "./sheet-draft";

/** Of a page's width: a printer's columns differ a little from the arithmetic, and Excel would end the page before. */
const SAFE = 0.97;

/**
 * Pages beside each other that divide no block of columns, where print is legible then. Excel scales to a number of
 * pages without regard to where a page is to end, so such a sheet says its scale.
 */
export function wholeBlocks(
  print: Omit<PrintSetup, "pageBreaks">,
  columnWidths: readonly number[],
  { columnStarts: starts, mostPercent }: Pick<SheetDraft["print"], "columnStarts" | "mostPercent">,
): Omit<PrintSetup, "pageBreaks"> {
  const { pagesWide = 1 } = print;
  if (starts === undefined || pagesWide === 1) return print;
  const columns = columnBlocks(columnWidths, print, starts);
  const { blocks, labels } = columns;
  const [, ...later] = blocks;
  const breaks = (width: number) => columnBreaks(columns, SAFE * width);
  const percent = largestPercent(
    print,
    (width) =>
      breaks(width).length < pagesWide &&
      later.every(({ points }) => labels + points <= SAFE * width),
    mostPercent,
  );
  const across = { percent, breaks: breaks((printable(print).width * 100) / percent) };
  return isLegible(percent) ? { ...print, across } : print;
}
