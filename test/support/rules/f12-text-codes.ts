import type { Plan } from "../../../src/workbook/plan";
import { readPlan } from "../plan-reader";
import { calls } from "../tree-nodes";

/** Codes that mean the same in every language of Excel; a German one reads "#,##0" as something else. */
const CODES = ["0", "0%", "@"];

export const f12 = (plan: Plan): readonly string[] =>
  readPlan(plan).formulas.flatMap(({ address, formula, text }) =>
    calls(formula)
      .filter(({ name }) => name === "TEXT")
      .filter(({ arguments: [, code] }) => code?.kind !== "text" || !CODES.includes(code.value))
      .map(() => `${address} formats by a local code: ${text}`),
  );
