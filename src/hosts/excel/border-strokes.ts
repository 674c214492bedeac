import type { Area, CellStyle, SheetPlan } from "../../workbook/plan";
import { addressLists } from "./address-lists";
import { grouped } from "./grouped";
import { rowRuns } from "./rectangles";
import type { Stroke } from "./stroke";
import { rangesOf } from "./range-of";

type Border = NonNullable<CellStyle["border"]>;
type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideVertical";
type Line = readonly [side: Side, style: "Continuous" | "Double"];

const LINES: Readonly<Record<Border, readonly Line[]>> = {
  top: [["EdgeTop", "Continuous"]],
  bottom: [["EdgeBottom", "Continuous"]],
  total: [
    ["EdgeTop", "Continuous"],
    ["EdgeBottom", "Double"],
  ],
  box: [
    ["EdgeTop", "Continuous"],
    ["EdgeBottom", "Continuous"],
    ["EdgeLeft", "Continuous"],
    ["EdgeRight", "Continuous"],
  ],
};

/** Borders go row by row, since an edge of several rows would be drawn around all of them. */
export function borderStrokes({ name, cells }: SheetPlan): readonly Stroke[] {
  return [...grouped(cells, ({ style }) => style.border)].flatMap(([border, alike]) => {
    const runs = rowRuns(alike);
    const color = border === "box" ? "#BFBFBF" : "#404040";
    const between = border === "box" ? runs.filter(({ columns }) => columns > 1) : [];
    return [
      ...edges(name, runs, LINES[border], color),
      ...edges(name, between, [["InsideVertical", "Continuous"]], color),
    ];
  });
}

function edges(
  name: string,
  areas: readonly Area[],
  lines: readonly Line[],
  color: string,
): readonly Stroke[] {
  return addressLists(areas).map((addresses) => ({
    step: `Borders of ${name}`,
    bytes: 1_200 + 600 * lines.length,
    draw: (sheets) => {
      const { borders } = rangesOf(sheets(name), addresses).format;
      for (const [side, style] of lines) {
        const border = borders.getItem(side);
        border.style = style;
        border.color = color;
      }
    },
  }));
}
