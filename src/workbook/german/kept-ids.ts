import type { Scenario } from "../../scenarios/scenario";
import { casesOf, isCommonCase } from "../sheets/case-columns";
import { CHOICES } from "../sheets/parity-sheet";

/** The ids that cells show and formulas compare: the same in every language, whatever words they are. */
export const keptIds = (scenario: Scenario): ReadonlySet<string> => {
  const { approaches, inputs, sources, budget = [] } = scenario;
  return new Set([
    ...CHOICES,
    ...approaches.map(({ id }) => id),
    ...sources.map(({ id }) => id),
    ...budget.map(({ account }) => account),
    ...inputs.flatMap(({ id, choices = [] }) => [id, ...choices]),
    // "low" is a word of the workbook's own, and one that its cells are found by: it changes everywhere.
    ...casesOf(scenario).flatMap((one) => (isCommonCase(one) ? [] : [one.id])),
  ]);
};
