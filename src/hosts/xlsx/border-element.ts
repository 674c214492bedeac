import type { CellStyle } from "../../workbook/plan";
import { element } from "./element";

type Side = "left" | "right" | "top" | "bottom";
type Lines = Partial<Record<Side, "thin" | "double">>;
type Border = NonNullable<CellStyle["border"]>;

const LINES: Readonly<Record<Border, Lines>> = {
  top: { top: "thin" },
  bottom: { bottom: "thin" },
  // As accountants close a column: one line above the sum, two below.
  total: { top: "thin", bottom: "double" },
  box: { left: "thin", right: "thin", top: "thin", bottom: "thin" },
};
const SIDES: readonly Side[] = ["left", "right", "top", "bottom"];

const side = (name: Side, style: "thin" | "double" | undefined, color: string): string =>
  style === undefined
    ? element(name)
    : element(name, { style }, element("color", { rgb: `FF${color}` }));

export function borderElement({ border }: Partial<CellStyle>): string {
  const lines: Lines = border === undefined ? {} : LINES[border];
  const color = border === "box" ? "BFBFBF" : "404040";
  return element(
    "border",
    {},
    ...SIDES.map((name) => side(name, lines[name], color)),
    element("diagonal"),
  );
}
