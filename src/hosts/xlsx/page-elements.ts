import { margins } from "../../workbook/paper";
import type { PrintSetup } from "../../workbook/plan";
import { element } from "./element";
import { escapeText } from "./escape-text";

/** Excel's numbers of the paper sizes. */
const PAPER_SIZE: Readonly<Record<PrintSetup["paper"], number>> = { A3: 8, A4: 9 };

/** One page wide or as many as are asked for, as long as it takes (0) unless all of it belongs on one page. */
const fit = ({ across, onePage, pagesWide }: PrintSetup) =>
  across ? { scale: across.percent } : { fitToWidth: pagesWide ?? 1, fitToHeight: onePage ? 1 : 0 };

const pageSetup = (print: PrintSetup): string =>
  element("pageSetup", {
    paperSize: PAPER_SIZE[print.paper],
    ...fit(print),
    orientation: print.orientation,
  });

export const footerText = ({ footer }: PrintSetup): string =>
  Object.entries({ L: footer.left, C: footer.center, R: footer.right })
    .map(([place, text]) => (text === "" ? "" : `&${place}${text}`))
    .join("");

function headerFooter(print: PrintSetup): string {
  const text = footerText(print);
  return text === "" ? "" : element("headerFooter", {}, element("oddFooter", {}, escapeText(text)));
}

/** The last column and the last row of a sheet: a page break runs through all of them. */
const LAST_COLUMN = 16383;
const LAST_ROW = 1048575;

function breaksElement(name: string, before: readonly number[], max: number): string {
  if (before.length === 0) return "";
  const counts = { count: before.length, manualBreakCount: before.length };
  const inOrder = [...new Set(before)].sort((one, other) => one - other);
  return element(name, counts, ...inOrder.map((id) => element("brk", { id, max, man: true })));
}

/** How a sheet prints: margins, paper, footer and page breaks. */
export const pageElements = (print: PrintSetup): string =>
  [
    element("pageMargins", margins),
    pageSetup(print),
    headerFooter(print),
    breaksElement("rowBreaks", print.pageBreaks, LAST_COLUMN),
    breaksElement("colBreaks", print.across?.breaks ?? [], LAST_ROW),
  ].join("");
