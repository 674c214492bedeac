import { TcoError } from "../engine/tco-error";
import { parseLine } from "../formula/parse-line";
import { oncePer } from "../engine/once-per";
import type { Line, Scenario } from "../scenarios/scenario";
import { namesIn } from "../formula/names-in";

/** Every line of the scenario, in the order of its sheets. */
export const allLines = oncePer((scenario: Scenario): readonly Line[] =>
  scenario.sheets.flatMap(({ sections }) => sections.flatMap(({ lines }) => lines)),
);

export function lineOf(scenario: Scenario, id: string): Line {
  const line = allLines(scenario).find((each) => each.id === id);
  if (line) return line;
  throw new TcoError("#REF!", `"${id}" is no line`);
}

/** What some lines depend on, themselves included: the ids of inputs, choices and lines. */
export function coneOf(scenario: Scenario, ids: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...namesOfLine(scenario, id));
  }
  return found;
}

const namesByLine = oncePer(
  (scenario: Scenario): ReadonlyMap<string, readonly string[]> =>
    new Map(allLines(scenario).map(({ id, formula }) => [id, namesIn(parseLine(formula))])),
);

const NONE: readonly string[] = [];

/** What the formula of a line speaks of; nothing where the id is that of an input or a choice. */
export const namesOfLine = (scenario: Scenario, id: string): readonly string[] =>
  namesByLine(scenario).get(id) ?? NONE;

/** What the formulas of the bridges speak of. */
export function wordsOfBridges({ bridges }: Scenario): readonly string[] {
  return bridges.flatMap(({ published, ours, steps }) =>
    [published, ours, ...steps.flatMap(({ amount = [] }) => amount)].flatMap((text) =>
      namesIn(parseLine(text)),
    ),
  );
}
