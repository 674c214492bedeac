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

const atLeast = (type: Condition["type"], minimum: number, maximum?: number): Condition =>
  maximum === undefined
    ? { type, operator: "greaterThanOrEqual", formulas: [numberText(minimum)] }
    : { type, operator: "between", formulas: [numberText(minimum), numberText(maximum)] };

function numberCondition({
  kind,
  area,
  minimum,
  maximum,
  above,
}: Extract<Validation, { kind: "decimal" | "whole" }>): Condition {
  if (!above) return atLeast(kind, minimum, maximum);
  // Above 0 is from 1 on where only whole numbers are allowed.
  if (kind === "whole") return atLeast(kind, Math.floor(minimum) + 1, maximum);
  if (maximum !== undefined) return aboveUpTo(area, minimum, maximum);
  return { type: kind, operator: "greaterThan", formulas: [numberText(minimum)] };
}

function condition(validation: Validation): Condition {
  if (validation.kind !== "list") return numberCondition(validation);
  const values = validation.values.join(",").replaceAll('"', '""');
  return { type: "list", formulas: [`"${values}"`] };
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
