import { TcoError } from "../../../src/engine/tco-error";
import { functionBody } from "../../../src/functions/function-body";
import type { Plan } from "../../../src/workbook/plan";
import { planValues } from "../plan-values";
import { attributesOf, type Parts } from "../xlsx-parts";

/** No formula needs its own result: the evaluator refuses a circle by naming its cells. */
export function w08(plan: Plan): readonly string[] {
  try {
    planValues(plan, functionBody);
    return [];
  } catch (error) {
    if (error instanceof TcoError) return [error.message];
    throw error;
  }
}

/** Excel is not told to go round in circles. */
export const w08InFile = (parts: Parts): readonly string[] =>
  attributesOf(parts, "xl/workbook.xml", "calcPr")
    .filter(({ iterate }) => iterate !== undefined && iterate !== "0")
    .map(() => "iteration is on");
