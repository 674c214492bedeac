import type { Plan } from "../../../src/workbook/plan";
import { readPlan } from "../plan-reader";
import { cellGraph } from "./cell-graph";
import { detected, type Verdict } from "./detected";
import type { MutationKind } from "./mutant";
import { mutantsOf } from "./mutants-of";
import { selectorStates } from "./selector-states";

/** Rule P08: of the slips that change a value, so many turn the master check red. */
export const LEAST_FOUND = 0.95;

export interface MutationCount {
  /** Slips tried that change a value in some state of the selectors. */
  readonly harmful: number;
  /** Those that turn the master check red. */
  readonly found: number;
  readonly byKind: ReadonlyMap<MutationKind, Readonly<Record<Verdict, number>>>;
  /** Slips that nobody would see, one line each. */
  readonly unseen: readonly string[];
}

const NONE: Readonly<Record<Verdict, number>> = { red: 0, green: 0, harmless: 0, circular: 0 };

/** Tries every `step`-th slip in the calculation cells of a workbook. */
export function mutationCount(plan: Plan, step = 1): MutationCount {
  const graph = cellGraph(plan);
  const states = selectorStates(plan);
  const cells = readPlan(plan).formulas.filter(
    ({ sheet, style }) => sheet.class === "calc" && style.role === "calc",
  );
  const byKind = new Map<MutationKind, Readonly<Record<Verdict, number>>>();
  const unseen: string[] = [];
  cells
    .flatMap((cell) => mutantsOf(cell).map((mutant) => ({ cell, mutant })))
    .filter((_, i) => i % step === 0)
    .forEach(({ cell, mutant }) => {
      const verdict = detected(mutant, plan, graph, states);
      const count = byKind.get(mutant.kind) ?? NONE;
      byKind.set(mutant.kind, { ...count, [verdict]: count[verdict] + 1 });
      if (verdict === "green") unseen.push(`${mutant.kind} in ${cell.address}: ${cell.text}`);
    });
  const sum = (verdict: Verdict) =>
    [...byKind.values()].reduce((total, count) => total + count[verdict], 0);
  return { harmful: sum("red") + sum("green"), found: sum("red"), byKind, unseen };
}
