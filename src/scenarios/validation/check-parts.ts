import type { Input, Scenario } from "../scenario";
import { called, problem, WHOLE } from "./place";

/** What the sheets of a workbook cannot do without: each of them shows at least one of its kind. */
export function partProblems(scenario: Scenario): readonly string[] {
  const { approaches, inputs, capabilities, bridges } = scenario;
  const needs: readonly (readonly [there: boolean, words: string])[] = [
    [approaches.length > 1, "approaches must be at least two: one alone compares with nothing"],
    [capabilities.length > 0, "capabilities must not be empty: sheet Parity shows them"],
    [bridges.length > 0, "bridges must not be empty: sheet Reconciliation shows them"],
    [
      inputs.some(({ rate }) => rate !== undefined),
      'inputs must have one with a "rate": sheet Rate card shows the prices that they take',
    ],
    [
      inputs.some((input) => isPerApproach(input) && input.choices === undefined),
      "inputs must have a number with a value for each approach: by it the approaches differ",
    ],
  ];
  return [
    ...needs.flatMap(([there, words]) => (there ? [] : [words])),
    ...inputs
      .filter((input) => input.choices !== undefined && !isPerApproach(input))
      .map(({ id }) =>
        problem(called(WHOLE, "input", id), "has choices, so base must have one for each approach"),
      ),
  ];
}

const isPerApproach = ({ base }: Input): boolean => typeof base === "object";
