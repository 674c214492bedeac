import type { Area } from "../../workbook/plan";

/**
 * The cells of an area, for use before the next sync only: Office.js would otherwise ask Excel to keep a reference
 * for each range and let go of them all in a request of its own.
 */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).untrack();
}

/** The same for a list of addresses. */
export function rangesOf(sheet: Excel.Worksheet, addresses: string): Excel.RangeAreas {
  return sheet.getRanges(addresses).untrack();
}
