import { budgetInputs, type BudgetEntry } from "../budget";
import type { Scenario } from "../scenario";
import { isSameUnit } from "./is-same-unit";
import { linesOf } from "./lines-of";
import { didYouMean } from "./nearest-word";
import { entry, field, problem, WHOLE, type Place } from "./place";
import { repeated } from "./repeated";
import { sharedInputProblems } from "./shared-input-problems";

/** Rows of sheet Accounts that are no entry's. */
const TAKEN = ["once", "year"];

/** Each entry books a line of its own, in money, and the inputs that phase the year are there. */
export function budgetProblems(scenario: Scenario): readonly string[] {
  const { budget } = scenario;
  if (budget === undefined) return [];
  const place = (one: BudgetEntry): Place => entry(field(WHOLE, "budget"), budget.indexOf(one));
  const twice = (name: "line" | "label", remedy: string) =>
    repeated(budget, (one) => one[name]).map(([one]) =>
      problem(field(place(one), name), `is "${one[name]}", as an earlier entry has it; ${remedy}`),
    );
  return [
    ...budget.flatMap((one) => {
      const fault = lineFault(one, scenario);
      return fault === undefined ? [] : [problem(field(place(one), "line"), fault)];
    }),
    ...twice("line", "what is booked twice counts twice, so delete one"),
    ...twice("label", "write another"),
    ...sharedInputProblems(scenario, budgetInputs, "the budget"),
  ];
}

function lineFault({ line: id }: BudgetEntry, scenario: Scenario): string | undefined {
  const { currency, roles } = scenario;
  const lines = linesOf(scenario).map(({ line }) => line);
  const line = lines.find((one) => one.id === id);
  if (!line) {
    const known = lines.map((one) => one.id);
    return `is "${id}", which is no line${didYouMean(id, known)}`;
  }
  if (TAKEN.includes(id)) return `is "${id}", an id that sheet Accounts has; rename the line`;
  const is = (unit: string) => isSameUnit(line.unit, unit, scenario);
  if (is(`${currency}/month`) || is(`${currency}/year`)) return undefined;
  if (!is(currency))
    return `must be a line in ${currency}, ${currency}/month or ${currency}/year, but ${id} is in ${line.unit}`;
  return roles.one_time === undefined
    ? `is "${id}", which is paid once, and no cash view shows that; give roles.one_time, or leave it out`
    : undefined;
}
