import { children } from "../../../src/formula/children";
import type { Plan } from "../../../src/workbook/plan";
import { readPlan } from "../plan-reader";
import { calls } from "../tree-nodes";

/** A choice inside a choice goes into a row of its own. */
export const f04 = (plan: Plan): readonly string[] =>
  readPlan(plan)
    .formulas.filter(({ formula }) =>
      calls(formula)
        .filter(({ name }) => name === "IF")
        .some((choice) =>
          children(choice)
            .flatMap(calls)
            .some(({ name }) => name === "IF"),
        ),
    )
    .map(({ address, text }) => `${address} has an IF inside an IF: ${text}`);
