import { cellName } from "../../formula/cell-name";
import type { SheetPlan, Validation } from "../../workbook/plan";
import type { Stroke } from "./stroke";
import { rangeOf } from "./range-of";

/** What may be typed into an input, with the message that says so. */
export function validationStrokes({ name, validations }: SheetPlan): readonly Stroke[] {
  return validations.map((validation) => {
    const { area, title, message } = validation;
    return {
      step: `Input rules of ${name}`,
      bytes: 1_300 + 2 * (title.length + message.length),
      draw: (sheets) => {
        const target = rangeOf(sheets(name), area).dataValidation;
        target.rule = validationRule(validation);
        target.ignoreBlanks = false;
        target.prompt = { showPrompt: true, title, message };
        target.errorAlert = { showAlert: true, style: "Stop", title, message };
      },
    };
  });
}

function validationRule(validation: Validation): Excel.DataValidationRule {
  if (validation.kind === "list") {
    return { list: { inCellDropDown: true, source: validation.values.join(",") } };
  }
  const { kind, area, minimum, maximum, above } = validation;
  // "More than a minimum and at most a maximum" is none of Excel's operators.
  if (above && maximum !== undefined) {
    const cell = cellName(area.row, area.column);
    return {
      custom: { formula: `=AND(ISNUMBER(${cell}),${cell}>${minimum},${cell}<=${maximum})` },
    };
  }
  const bounds: Excel.BasicDataValidation =
    maximum !== undefined
      ? { formula1: minimum, formula2: maximum, operator: "Between" }
      : { formula1: minimum, operator: above ? "GreaterThan" : "GreaterThanOrEqualTo" };
  return kind === "whole" ? { wholeNumber: bounds } : { decimal: bounds };
}
