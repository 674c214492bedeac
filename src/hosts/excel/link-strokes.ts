import { cellName } from "../../formula/cell-name";
import { sheetPrefix } from "../../formula/sheet-name";
import type { Link, PlanCell, SheetPlan } from "../../workbook/plan";
import type { Stroke } from "./stroke";
import { rangeOf } from "./range-of";

export function linkStrokes({ name, cells }: SheetPlan): readonly Stroke[] {
  return cells.flatMap((cell) => (cell.link ? [linkStroke(name, cell, cell.link)] : []));
}

function linkStroke(name: string, { row, column }: PlanCell, link: Link): Stroke {
  return {
    step: `Links of ${name}`,
    bytes: 800,
    draw: (sheets) => {
      rangeOf(sheets(name), { row, column, rows: 1, columns: 1 }).hyperlink = target(link);
    },
  };
}

function target(link: Link): Excel.RangeHyperlink {
  if ("url" in link) return { address: link.url };
  const { sheet, row, column } = link.to;
  return { documentReference: sheetPrefix(sheet) + cellName(row, column) };
}
