import { cellName } from "../../src/formula/cell-name";
import { printFormula } from "../../src/formula/print-formula";
import type { CellValue, SheetPlan } from "../../src/workbook/plan";

/** A sheet as text, one cell a line: what a reviewer of a changed golden file reads. */
export function sheetText(sheet: SheetPlan): string {
  return sheet.cells
    .filter(({ value, formula }) => formula !== undefined || value !== null)
    .map(({ row, column, value, formula }) => {
      const shown = JSON.stringify(plain(value));
      const at = cellName(row, column);
      return formula
        ? `${at} =${printFormula(formula, { at: { row, column } })} → ${shown}`
        : `${at} ${shown}`;
    })
    .join("\n")
    .concat("\n");
}

function plain(value: CellValue): CellValue | string {
  return value !== null && typeof value === "object" ? value.error : value;
}
