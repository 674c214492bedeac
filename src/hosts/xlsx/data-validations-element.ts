import { cellName } from "../../formula/cell-name";
import type { SheetPlan, Validation } from "../../workbook/plan";
import { areaText } from "./area-text";
import { countedList } from "./counted-list";
import { element } from "./element";
import { escapeText } from "./escape-text";
import { numberText } from "./number-text";

interface Condition {
  readonly type: "list" | "decimal" | "whole" | "custom";
  readonly operator?: "greaterThan" | "greaterThanOrEqual" | "between";
  readonly formulas: readonly string[];
}

/** "Above a minimum, up to a maximum" is none of Excel's operators, so it is a formula over the first cell. */
function aboveUpTo(area: Validation["area"], minimum: number, maximum: number): Condition {
  const cell = cellName(area.row, area.column);
  const formula = `AND(ISNUMBER(${cell}),${cell}>${numberText(minimum)},${cell}<=${numberText(maximum)})`;
  return { type: "custom", formulas: [formula] };
}

function condition(validation: Validation): Condition {
  if (validation.kind === "list") {
    const values = validation.values.join(",").replaceAll('"', '""');
    return { type: "list", formulas: [`"${values}"`] };
  }
  const { kind: type, minimum, maximum, above } = validation;
  if (above && maximum !== undefined) return aboveUpTo(validation.area, minimum, maximum);
  if (above) return { type, operator: "greaterThan", formulas: [numberText(minimum)] };
  return maximum === undefined
    ? { type, operator: "greaterThanOrEqual", formulas: [numberText(minimum)] }
    : { type, operator: "between", formulas: [numberText(minimum), numberText(maximum)] };
}

function dataValidation(validation: Validation): string {
  const { type, operator, formulas } = condition(validation);
  const { title, message } = validation;
  return element(
    "dataValidation",
    {
      type,
      errorStyle: "stop",
      operator,
      allowBlank: false,
      showInputMessage: true,
      showErrorMessage: true,
      errorTitle: title,
      error: message,
      promptTitle: title,
      prompt: message,
      sqref: areaText(validation.area),
    },
    ...formulas.map((text, index) => element(`formula${index + 1}`, {}, escapeText(text))),
  );
}

export const dataValidationsElement = ({ validations }: SheetPlan): string =>
  countedList("dataValidations", validations.map(dataValidation));
