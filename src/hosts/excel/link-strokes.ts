import { cellName } from "../../formula/cell-name";
import { sheetPrefix } from "../../formula/sheet-name";
import type { Link, PlanCell, SheetPlan } from "../../workbook/plan";
import type { Stroke } from "./stroke";

/** Links come before formats, because Excel gives a cell with a new link its own blue. */
export function linkStrokes({ name, cells }: SheetPlan): readonly Stroke[] {
  return cells.flatMap((cell) => (cell.link ? [linkStroke(name, cell, cell.link)] : []));
}

function linkStroke(name: string, { row, column }: PlanCell, link: Link): Stroke {
  return {
    step: `Links of ${name}`,
    bytes: 800,
    draw: (sheets) => {
      sheets(name).getRangeByIndexes(row, column, 1, 1).hyperlink = target(link);
    },
  };
}

function target(link: Link): Excel.RangeHyperlink {
  if ("url" in link) return { address: link.url };
  const { sheet, row, column } = link.to;
  return { documentReference: sheetPrefix(sheet) + cellName(row, column) };
}
