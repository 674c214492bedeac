import type { CellStyle, SheetPlan } from "../../workbook/plan";
import { addressLists } from "./address-lists";
import { grouped } from "./grouped";
import { rectangles } from "./rectangles";
import type { Stroke } from "./stroke";
import { usedArea } from "./used-area";
import { rangeOf, rangesOf } from "./range-of";

/** One property of a style: what a cell asks for (undefined: nothing), and how Excel is told. */
interface StyleProperty<Value> {
  readonly of: (style: CellStyle) => Value | undefined;
  readonly apply: (format: Excel.RangeFormat, value: Value) => void;
}
const BYTES = 1_300;
const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;

const property = <Value>(
  of: StyleProperty<Value>["of"],
  apply: StyleProperty<Value>["apply"],
): ((sheet: SheetPlan) => readonly Stroke[]) => {
  return (sheet) => propertyStrokes(sheet, { of, apply });
};

const properties: readonly ((sheet: SheetPlan) => readonly Stroke[])[] = [
  property(
    ({ bold }) => bold || undefined,
    (format, bold) => (format.font.bold = bold),
  ),
  property(
    ({ italic }) => italic || undefined,
    (format, italic) => (format.font.italic = italic),
  ),
  property(
    ({ underline }) => underline || undefined,
    (format) => (format.font.underline = "Single"),
  ),
  property(
    ({ size }) => (size === 11 ? undefined : size),
    (format, size) => (format.font.size = size),
  ),
  property(
    ({ color }) => (color === "000000" ? undefined : color),
    (format, color) => (format.font.color = `#${color}`),
  ),
  property(
    ({ fill }) => fill,
    (format, fill) => (format.fill.color = `#${fill}`),
  ),
  property(
    ({ align }) => align,
    (format, align) => (format.horizontalAlignment = HORIZONTAL[align]),
  ),
  property(
    ({ valign }) => valign,
    (format, valign) => (format.verticalAlignment = VERTICAL[valign]),
  ),
  property(
    ({ wrap }) => wrap || undefined,
    (format, wrap) => (format.wrapText = wrap),
  ),
  property(
    ({ indent }) => indent || undefined,
    (format, indent) => (format.indentLevel = indent),
  ),
  property(
    ({ unlocked }) => unlocked || undefined,
    (format) => (format.protection.locked = false),
  ),
];

/** Fonts, fills, alignment and locks: each property for all cells that share a value. */
export function styleStrokes(sheet: SheetPlan): readonly Stroke[] {
  return [plainFont(sheet), ...properties.flatMap((strokes) => strokes(sheet))];
}

/** The user's own standard font may be another; column widths of a plan are meant for this one. */
function plainFont(sheet: SheetPlan): Stroke {
  const area = usedArea(sheet);
  return {
    step: `Formatting ${sheet.name}`,
    bytes: BYTES,
    draw: (sheets) => {
      const { font } = rangeOf(sheets(sheet.name), area).format;
      font.name = "Calibri";
      font.size = 11;
      font.color = "#000000";
      font.underline = "None";
    },
  };
}

function propertyStrokes<Value>(
  { name, cells }: SheetPlan,
  { of, apply }: StyleProperty<Value>,
): readonly Stroke[] {
  return [...grouped(cells, ({ style }) => of(style))].flatMap(([value, alike]) =>
    addressLists(rectangles(alike)).map((addresses) => ({
      step: `Formatting ${name}`,
      bytes: BYTES,
      draw: (sheets) => apply(rangesOf(sheets(name), addresses).format, value),
    })),
  );
}
