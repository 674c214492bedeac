import { parseLine } from "../formula/parse-line";
import { oncePer } from "../engine/once-per";
import type { Line, Scenario } from "../scenarios/scenario";
import { namesIn } from "../formula/names-in";

/** Every line of the scenario, in the order of its sheets. */
export const allLines = oncePer((scenario: Scenario): readonly Line[] =>
  scenario.sheets.flatMap(({ sections }) => sections.flatMap(({ lines }) => lines)),
);

/** What the totals and the bridges depend on: the ids of inputs, choices and lines. */
export function cone(scenario: Scenario): ReadonlySet<string> {
  const formulas = new Map(allLines(scenario).map(({ id, formula }) => [id, formula]));
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    const formula = formulas.get(id);
    if (formula) namesIn(parseLine(formula)).forEach(visit);
  };
  const bridged = scenario.bridges.flatMap(({ ours, steps }) =>
    [ours, ...steps.map(({ amount }) => amount)].flatMap((text) => namesIn(parseLine(text))),
  );
  [scenario.roles.total, ...bridged].forEach(visit);
  return found;
}
