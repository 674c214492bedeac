import { oncePer } from "../../engine/once-per";
import type { CaseOverride } from "../../scenarios/named-case";
import type { Scenario } from "../../scenarios/scenario";
import { casesOf, type Case } from "./case-columns";

/**
 * In which pair of rows, counted from 1, the cases set an input, by its id. Inputs that a case sets together have
 * different ones, so that each formula looks in one place.
 */
const pairsOf = oncePer((scenario: Scenario): ReadonlyMap<string, number> => {
  const sets = casesOf(scenario).map(({ set = [] }) => set.map(({ input }) => input));
  const numbers = new Map<string, number>();
  for (const input of new Set(sets.flat())) {
    const beside = sets.filter((set) => set.includes(input)).flat();
    numbers.set(input, firstFree(beside.map((other) => numbers.get(other))));
  }
  return numbers;
});

function firstFree(taken: readonly (number | undefined)[]): number {
  let number = 1;
  while (taken.includes(number)) number++;
  return number;
}

/** The pair of rows in which an input is set; 0 where no case sets it. */
export const overridePair = (scenario: Scenario, input: string): number =>
  pairsOf(scenario).get(input) ?? 0;

/** How many pairs of rows there are, as numbers from 1 on. */
export function overridePairs(scenario: Scenario): readonly number[] {
  const most = Math.max(0, ...pairsOf(scenario).values());
  return Array.from({ length: most }, (_, i) => i + 1);
}

/** What a case sets in a pair of rows. */
export const overrideIn = (
  { set = [] }: Case,
  number: number,
  scenario: Scenario,
): CaseOverride | undefined => set.find(({ input }) => overridePair(scenario, input) === number);
