import { cellName } from "../../formula/cell-name";
import type { SheetPlan } from "../../workbook/plan";
import { element } from "./element";

type Pane = "bottomRight" | "bottomLeft" | "topRight";

const activePane = (rows: number, columns: number): Pane =>
  rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";

function frozenPane({ freeze }: SheetPlan): string {
  if (freeze === undefined || (freeze.rows === 0 && freeze.columns === 0)) return "";
  const { rows, columns } = freeze;
  const pane = activePane(rows, columns);
  const corner = cellName(rows, columns);
  return (
    element("pane", {
      xSplit: columns || undefined,
      ySplit: rows || undefined,
      topLeftCell: corner,
      activePane: pane,
      state: "frozen",
    }) + element("selection", { pane, activeCell: corner, sqref: corner })
  );
}

/** One view without gridlines; the first sheet is the one that opens. */
export const sheetViewsElement = (sheet: SheetPlan, isFirst: boolean): string =>
  element(
    "sheetViews",
    {},
    element(
      "sheetView",
      { showGridLines: false, tabSelected: isFirst || undefined, workbookViewId: 0 },
      frozenPane(sheet),
    ),
  );
