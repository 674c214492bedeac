import { areaName } from "../../formula/cell-name";
import type { SheetPlan } from "../../workbook/plan";
import type { Stroke } from "./stroke";

export function tableStrokes(sheet: SheetPlan): readonly Stroke[] {
  return sheet.tables.map(({ name, area }) => ({
    step: `Tables of ${sheet.name}`,
    bytes: 1_000,
    draw: (sheets) => {
      const address = areaName(area.row, area.column, area.rows, area.columns);
      const table = sheets(sheet.name).tables.add(address, true);
      table.name = name;
      // The cells bring their own look.
      table.style = "TableStyleLight1";
      table.showBandedRows = false;
    },
  }));
}
