import { areaName, cellName, columnName } from "../../formula/cell-name";
import { margins } from "../../workbook/paper";
import type { PrintSetup, SheetPlan } from "../../workbook/plan";
import type { Stroke } from "./stroke";

const PAPER = { A3: "A3", A4: "A4" } as const;
const ORIENTATION = { portrait: "Portrait", landscape: "Landscape" } as const;

/** How a sheet prints: as many pages wide as it says, as long as it takes unless all of it belongs on one page. */
export function pageStrokes({ name, print }: SheetPlan): readonly Stroke[] {
  const across = print.across?.breaks ?? [];
  const draw: Stroke["draw"] = (sheets) => {
    const sheet = sheets(name);
    drawLayout(sheet.pageLayout, print);
    for (const row of print.pageBreaks) sheet.horizontalPageBreaks.add(cellName(row, 0));
    for (const column of across) sheet.verticalPageBreaks.add(cellName(0, column));
  };
  const breaks = print.pageBreaks.length + across.length;
  return [{ step: `Page set-up of ${name}`, bytes: 2_500 + 300 * breaks, draw }];
}

function drawLayout(layout: Excel.PageLayout, print: PrintSetup): void {
  const { area, titleRows, titleColumns, footer } = print;
  layout.orientation = ORIENTATION[print.orientation];
  layout.paperSize = PAPER[print.paper];
  layout.zoom = zoomOf(print);
  layout.setPrintMargins("Inches", margins);
  layout.setPrintArea(areaName(area.row, area.column, area.rows, area.columns));
  if (titleRows) layout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
  if (titleColumns) {
    const [first, last] = [titleColumns.first, titleColumns.last].map(columnName);
    layout.setPrintTitleColumns(`$${first}:$${last}`);
  }
  const texts = layout.headersFooters.defaultForAllPages;
  texts.leftFooter = footer.left;
  texts.centerFooter = footer.center;
  texts.rightFooter = footer.right;
}

function zoomOf({ across, onePage, pagesWide }: PrintSetup): Excel.PageLayoutZoomOptions {
  if (across) return { scale: across.percent };
  return onePage
    ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
    : { horizontalFitToPages: pagesWide ?? 1 };
}
