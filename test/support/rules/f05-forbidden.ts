import type { Plan } from "../../../src/workbook/plan";
import { readPlan } from "../plan-reader";
import { resolvedReferences } from "../resolved-references";
import { calls, nodes } from "../tree-nodes";

const FORBIDDEN = /^(OFFSET|INDIRECT|NPV|RAND.*|NOW|TODAY)$/;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Nothing volatile, nothing that hides what it reads, no array constants, no whole columns. */
export const f05 = (plan: Plan): readonly string[] =>
  readPlan(plan).formulas.flatMap((cell) => [
    ...calls(cell.formula)
      .filter(({ name }) => FORBIDDEN.test(name))
      .map(({ name }) => `${cell.address} calls ${name}`),
    ...(nodes(cell.formula).some(({ kind }) => kind === "array")
      ? [`${cell.address} has an array constant: ${cell.text}`]
      : []),
    ...resolvedReferences(plan, cell)
      .filter(({ rows, columns }) => rows >= LAST_ROW || columns >= LAST_COLUMN)
      .map(() => `${cell.address} reads a whole column or row: ${cell.text}`),
  ]);
