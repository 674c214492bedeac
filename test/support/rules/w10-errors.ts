import type { Plan } from "../../../src/workbook/plan";
import { readPlan } from "../plan-reader";

/** No cell of the workbook shows an error value. */
export const w10 = (plan: Plan): readonly string[] =>
  readPlan(plan).cells.flatMap(({ address, value, text }) =>
    value !== null && typeof value === "object" ? [`${address} is ${value.error}: ${text}`] : [],
  );
