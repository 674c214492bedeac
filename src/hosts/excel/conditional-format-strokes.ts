import { printFormula } from "../../formula/print-formula";
import type { SheetPlan } from "../../workbook/plan";
import type { Stroke } from "./stroke";

export function conditionalFormatStrokes(sheet: SheetPlan): readonly Stroke[] {
  return sheet.conditionalFormats.map(({ area, when, color, fill }) => {
    const { row, column, rows, columns } = area;
    const formula = `=${printFormula(when, { at: area })}`;
    return {
      step: `Conditional formats of ${sheet.name}`,
      bytes: 1_800 + formula.length,
      draw: (sheets) => {
        const range = sheets(sheet.name).getRangeByIndexes(row, column, rows, columns);
        const { custom } = range.conditionalFormats.add("Custom");
        custom.rule.formula = formula;
        custom.format.font.color = `#${color}`;
        custom.format.fill.color = `#${fill}`;
      },
    };
  });
}
