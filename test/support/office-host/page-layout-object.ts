import { fixedAddress, parseArea } from "./address";
import type { SheetState } from "./book-state";
import { invalidArgument } from "./host-error";
import { child, type HostObject } from "./host-object";
import { formatLeaf, formatNode } from "./path-format";

const FOOTER = ["LeftFooter", "CenterFooter", "RightFooter"];

export function pageLayoutObject({ page }: SheetState): HostObject {
  return {
    type: "PageLayout",
    properties: {
      Orientation: formatLeaf(page.format, "Orientation"),
      PaperSize: formatLeaf(page.format, "PaperSize"),
      Zoom: formatLeaf(page.format, "Zoom"),
      HeadersFooters: child(() => ({
        type: "HeaderFooterGroup",
        properties: {
          DefaultForAllPages: child(() =>
            formatNode(page.format, "HeaderFooter", "Footer", FOOTER),
          ),
        },
      })),
    },
    methods: {
      SetPrintArea: (address) => void (page.printArea = fixedAddress(parseArea(address))),
      SetPrintMargins: (unit, options) => {
        if (unit !== "Inches") throw invalidArgument("margins in inches");
        page.format["Margins"] = options;
      },
      SetPrintTitleColumns: (columns) => {
        if (!/^\$[A-Z]+:\$[A-Z]+$/.test(String(columns))) throw invalidArgument("title columns");
        page.titleColumns = String(columns);
      },
      SetPrintTitleRows: (rows) => {
        if (!/^\$\d+:\$\d+$/.test(String(rows))) throw invalidArgument("title rows");
        page.titleRows = String(rows);
      },
    },
  };
}
