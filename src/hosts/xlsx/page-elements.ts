import { margins } from "../../workbook/paper";
import type { PrintSetup } from "../../workbook/plan";
import { element } from "./element";
import { escapeText } from "./escape-text";

/** Excel's numbers of the paper sizes. */
const PAPER_SIZE: Readonly<Record<PrintSetup["paper"], number>> = { A3: 8, A4: 9 };

/** One page wide or as many as are asked for, as long as it takes (0) unless all of it belongs on one page. */
const pageSetup = ({ paper, orientation, onePage, pagesWide }: PrintSetup): string =>
  element("pageSetup", {
    paperSize: PAPER_SIZE[paper],
    fitToWidth: pagesWide ?? 1,
    fitToHeight: onePage ? 1 : 0,
    orientation,
  });

export const footerText = ({ footer }: PrintSetup): string =>
  Object.entries({ L: footer.left, C: footer.center, R: footer.right })
    .map(([place, text]) => (text === "" ? "" : `&${place}${text}`))
    .join("");

function headerFooter(print: PrintSetup): string {
  const text = footerText(print);
  return text === "" ? "" : element("headerFooter", {}, element("oddFooter", {}, escapeText(text)));
}

/** The last column of a sheet: a page break runs through all of them. */
const LAST_COLUMN = 16383;

const pageBreak = (row: number): string => element("brk", { id: row, max: LAST_COLUMN, man: true });

function rowBreaks({ pageBreaks }: PrintSetup): string {
  if (pageBreaks.length === 0) return "";
  const counts = { count: pageBreaks.length, manualBreakCount: pageBreaks.length };
  const inOrder = [...new Set(pageBreaks)].sort((one, other) => one - other);
  return element("rowBreaks", counts, ...inOrder.map(pageBreak));
}

/** How a sheet prints: margins, paper, footer and page breaks. */
export const pageElements = (print: PrintSetup): string =>
  [element("pageMargins", margins), pageSetup(print), headerFooter(print), rowBreaks(print)].join(
    "",
  );
