import type { PlanCell, SheetPlan } from "../../workbook/plan";
import { grouped } from "./grouped";
import { rectangles } from "./rectangles";
import type { Stroke } from "./stroke";
import { rangeOf } from "./range-of";

const OVERHEAD = 620;

/** One write for each rectangle of cells with one number format. */
export function numberFormatStrokes({ name, cells }: SheetPlan): readonly Stroke[] {
  return [...grouped(cells, numberFormat)].flatMap(([format, alike]) =>
    rectangles(alike).map((area) => ({
      step: `Number formats of ${name}`,
      bytes: OVERHEAD + format.length,
      draw: (sheets) => {
        const range = rangeOf(sheets(name), area);
        // A single text stands for all cells of the range; the type knows matrices only.
        range.numberFormat = format as unknown as string[][];
      },
    })),
  );
}

/** Excel gives a formula without a format that of the cells it refers to, so "General" is said aloud. */
function numberFormat({ style, formula }: PlanCell): string | undefined {
  return style.numberFormat ?? (formula ? "General" : undefined);
}
