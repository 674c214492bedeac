import type { Plan, SheetPlan } from "../../workbook/plan";
import { borderStrokes } from "./border-strokes";
import { chartStrokes } from "./chart-strokes";
import { conditionalFormatStrokes } from "./conditional-format-strokes";
import { contentStrokes } from "./content-strokes";
import { linkStrokes } from "./link-strokes";
import { numberFormatStrokes } from "./number-format-strokes";
import { pageStrokes } from "./page-strokes";
import { sizeStrokes } from "./size-strokes";
import type { Stroke } from "./stroke";
import { styleStrokes } from "./style-strokes";
import { tableStrokes } from "./table-strokes";
import { validationStrokes } from "./validation-strokes";
import { viewStrokes } from "./view-strokes";

/**
 * Everything on the sheets of a plan, once the sheets are there: contents first, then their look, then charts.
 * Links come even before contents, because Excel writes the address into a blank cell and makes every link blue.
 */
export function planStrokes(plan: Plan): readonly Stroke[] {
  return [
    ...plan.sheets.flatMap(viewStrokes),
    ...plan.sheets.flatMap(linkStrokes),
    ...plan.sheets.flatMap(contentStrokes),
    ...plan.sheets.flatMap(lookStrokes),
    ...chartStrokes(plan),
  ];
}

function lookStrokes(sheet: SheetPlan): readonly Stroke[] {
  return [
    ...tableStrokes(sheet),
    ...numberFormatStrokes(sheet),
    ...styleStrokes(sheet),
    ...borderStrokes(sheet),
    ...sizeStrokes(sheet),
    ...validationStrokes(sheet),
    ...conditionalFormatStrokes(sheet),
    ...pageStrokes(sheet),
  ];
}
