import type { Plan } from "../../../src/workbook/plan";
import { readPlan } from "../plan-reader";
import { calls } from "../tree-nodes";

const ROUNDS = ["ROUND", "FIXED", "TEXT"];

/** Nothing is rounded before it is shown. */
export const f10 = (plan: Plan): readonly string[] =>
  readPlan(plan)
    .formulas.filter(({ sheet }) => sheet.class !== "output")
    .filter(({ formula }) => calls(formula).some(({ name }) => ROUNDS.includes(name)))
    .map(({ address, text }) => `${address} rounds: ${text}`);
