import { cellName } from "../../src/formula/cell-name";
import type { Plan, PlanCell, SheetPlan } from "../../src/workbook/plan";

/** Measured on Calibri: an average letter is so much of the digit that a column's width counts. */
const LETTER = { normal: 0.85, bold: 0.93 };

const textWidth = ({ style }: PlanCell, text: string): number =>
  text.length * (style.bold ? LETTER.bold : LETTER.normal) * ((style.size ?? 11) / 11);

/** A text runs on over blank cells, up to the next one that says something or the end of the columns. */
function room(sheet: SheetPlan, cell: PlanCell, taken: ReadonlySet<string>): number {
  const { align, indent = 0 } = cell.style;
  let width = (sheet.columnWidths[cell.column] ?? 8.43) - indent;
  if (align === "center") return width;
  const step = align === "right" ? -1 : 1;
  let column = cell.column + step;
  while (
    column >= 0 &&
    column < sheet.columnWidths.length &&
    !taken.has(cellName(cell.row, column))
  ) {
    width += sheet.columnWidths[column] ?? 0;
    column += step;
  }
  return width;
}

/** Texts that the next cell cuts off, as "Sheet!A1: text"; what the eye should confirm on the printed pages. */
export const clippedTexts = ({ sheets }: Plan): readonly string[] =>
  sheets.flatMap((sheet) => {
    const taken = new Set(
      sheet.cells.flatMap(({ row, column, value }) =>
        value === null || value === "" ? [] : [cellName(row, column)],
      ),
    );
    return sheet.cells.flatMap((cell) => {
      const { value, style, row, column } = cell;
      if (typeof value !== "string" || style.wrap) return [];
      return textWidth(cell, value) > room(sheet, cell, taken)
        ? [`${sheet.name}!${cellName(row, column)}: ${value}`]
        : [];
    });
  });
