import type { SheetPlan, Validation } from "../../workbook/plan";
import { areaText } from "./area-text";
import { refuse, refuseLongerThan } from "./refuse";

function checkValidation(sheet: string, validation: Validation): void {
  const place = `the validation of ${sheet}!${areaText(validation.area)}`;
  refuseLongerThan(32, validation.title, `The title of ${place}`);
  refuseLongerThan(255, validation.message, `The message of ${place}`);
  if (validation.kind !== "list") return;
  refuseLongerThan(255, validation.values.join(","), `The list of ${place}`);
  const divided = validation.values.find((value) => value.includes(","));
  if (divided !== undefined)
    refuse(`"${divided}" in ${place}: Excel would divide it at the comma.`);
}

export const checkValidations = ({ name, validations }: SheetPlan): void =>
  validations.forEach((validation) => checkValidation(name, validation));
