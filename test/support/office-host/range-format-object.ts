import type { AreaState, SheetState } from "./book-state";
import { cellsOf, writtenCell } from "./cells";
import { invalidArgument } from "./host-error";
import { child, type HostObject, type HostProperty } from "./host-object";
import { rangeBordersObject } from "./range-borders-object";

const COLOR = /^#[0-9A-F]{6}$/i;
const between = (low: number, high: number) => (value: unknown) =>
  typeof value === "number" && value >= low && value <= high;
const oneOf = (values: readonly unknown[]) => (value: unknown) => values.includes(value);
const color = (value: unknown): boolean => typeof value === "string" && COLOR.test(value);
const flag = oneOf([true, false]);

export function rangeFormatObject(sheet: SheetState, areas: readonly AreaState[]): HostObject {
  const leaf = (path: string, allowed: (value: unknown) => boolean): HostProperty => ({
    set: (value) => {
      if (!allowed(value)) throw invalidArgument(`${path} = ${String(value)}`);
      for (const { row, column } of areas.flatMap(cellsOf)) {
        writtenCell(sheet, row, column).format[path] = value;
      }
    },
  });
  return {
    type: "RangeFormat",
    properties: {
      Font: child(() => ({
        type: "RangeFont",
        properties: {
          Bold: leaf("Font.Bold", flag),
          Italic: leaf("Font.Italic", flag),
          Underline: leaf("Font.Underline", oneOf(["None", "Single"])),
          Size: leaf("Font.Size", between(1, 409)),
          Color: leaf("Font.Color", color),
          Name: leaf("Font.Name", (value) => typeof value === "string"),
        },
      })),
      Fill: child(() => ({ type: "RangeFill", properties: { Color: leaf("Fill.Color", color) } })),
      Protection: child(() => ({
        type: "FormatProtection",
        properties: { Locked: leaf("Protection.Locked", flag) },
      })),
      Borders: child(() => rangeBordersObject(sheet, areas)),
      HorizontalAlignment: leaf("HorizontalAlignment", oneOf(["Left", "Center", "Right"])),
      VerticalAlignment: leaf("VerticalAlignment", oneOf(["Top", "Center"])),
      WrapText: leaf("WrapText", flag),
      ShrinkToFit: leaf("ShrinkToFit", flag),
      IndentLevel: leaf("IndentLevel", between(0, 250)),
      ColumnWidth: { set: (width) => areas.forEach((area) => widen(sheet, area, width)) },
      RowHeight: { set: (height) => areas.forEach((area) => raise(sheet, area, height)) },
    },
  };
}

function widen(sheet: SheetState, { column, columns }: AreaState, width: unknown): void {
  if (!between(0, 1_790)(width)) throw invalidArgument(`column width ${String(width)}`);
  for (let at = column; at < column + columns; at += 1) sheet.columnWidths[at] = Number(width);
}

function raise(sheet: SheetState, { row, rows }: AreaState, height: unknown): void {
  if (!between(0, 409)(height)) throw invalidArgument(`row height ${String(height)}`);
  for (let at = row; at < row + rows; at += 1) sheet.rowHeights[at] = Number(height);
}
