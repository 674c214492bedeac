import type { AreaState, SheetState } from "./book-state";
import { cellsOf, writtenCell } from "./cells";
import { HostError, invalidArgument } from "./host-error";
import type { HostObject, HostProperty } from "./host-object";

/** Each side as the cells that it touches and the edge of those cells that it draws. */
const SIDES: Readonly<Record<string, (area: AreaState) => readonly [AreaState, string]>> = {
  EdgeTop: (area) => [{ ...area, rows: 1 }, "EdgeTop"],
  EdgeBottom: (area) => [{ ...area, row: area.row + area.rows - 1, rows: 1 }, "EdgeBottom"],
  EdgeLeft: (area) => [{ ...area, columns: 1 }, "EdgeLeft"],
  EdgeRight: (area) => [
    { ...area, column: area.column + area.columns - 1, columns: 1 },
    "EdgeRight",
  ],
  InsideVertical: (area) => [
    { ...area, column: area.column + 1, columns: area.columns - 1 },
    "EdgeLeft",
  ],
};
const STYLES = ["Continuous", "Double", "None"];

export function rangeBordersObject(sheet: SheetState, areas: readonly AreaState[]): HostObject {
  return {
    type: "RangeBorderCollection",
    methods: { GetItem: (side) => borderObject(sheet, areas, String(side)) },
  };
}

function borderObject(sheet: SheetState, areas: readonly AreaState[], side: string): HostObject {
  const touched = SIDES[side];
  if (!touched) throw new HostError("ApiNotFound", `The model of Excel has no border ${side}`, 404);
  const leaf = (name: string, allowed: (value: string) => boolean): HostProperty => ({
    set: (value) => {
      if (!allowed(String(value))) throw invalidArgument(`border ${name} ${String(value)}`);
      for (const area of areas) {
        const [cells, edge] = touched(area);
        if (cells.columns === 0) throw invalidArgument("an inside border of a single column");
        for (const { row, column } of cellsOf(cells)) {
          writtenCell(sheet, row, column).format[`Borders.${edge}.${name}`] = value;
        }
      }
    },
  });
  return {
    type: "RangeBorder",
    properties: {
      Style: leaf("Style", (value) => STYLES.includes(value)),
      Color: leaf("Color", (value) => /^#[0-9A-F]{6}$/i.test(value)),
    },
  };
}
