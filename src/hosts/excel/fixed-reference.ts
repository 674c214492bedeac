import { areaName } from "../../formula/cell-name";
import { sheetPrefix } from "../../formula/sheet-name";
import type { SheetArea } from "../../workbook/plan";

/** "=Totals!$B$2:$C$3": a reference that does not move. */
export function fixedReference({ sheet, row, column, rows, columns }: SheetArea): string {
  const address = areaName(row, column, rows, columns);
  return `=${sheetPrefix(sheet)}${address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}
