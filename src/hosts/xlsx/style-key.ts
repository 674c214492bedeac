import type { CellStyle } from "../../workbook/plan";

/** Equal for styles that look and behave alike; what a cell is for leaves no trace in the file. */
export const styleKey = (style: Partial<CellStyle>): string =>
  `${style.numberFormat}|${style.bold}|${style.italic}|${style.underline}|${style.size}|${style.color}|${style.fill}|` +
  `${style.border}|${style.align}|${style.valign}|${style.wrap}|${style.indent}|${style.unlocked}`;
