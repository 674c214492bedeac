import { printFormula } from "../../formula/print-formula";
import type { SheetPlan } from "../../workbook/plan";
import type { Stroke } from "./stroke";
import { rangeOf } from "./range-of";

export function conditionalFormatStrokes(sheet: SheetPlan): readonly Stroke[] {
  return sheet.conditionalFormats.map(({ area, when, color, fill }) => {
    const formula = `=${printFormula(when, { at: area })}`;
    return {
      step: `Conditional formats of ${sheet.name}`,
      bytes: 1_800 + formula.length,
      draw: (sheets) => {
        const range = rangeOf(sheets(sheet.name), area);
        const { custom } = range.conditionalFormats.add("Custom");
        custom.rule.formula = formula;
        custom.format.font.color = `#${color}`;
        custom.format.fill.color = `#${fill}`;
      },
    };
  });
}
