import { withMemory } from "../../engine/with-memory";
import { namesIn } from "../../formula/names-in";
import { parseLine } from "../../formula/parse-line";
import type { Line, Scenario } from "../../scenarios/scenario";
import { allLines, coneOf } from "../cone";

/** What of the way to the total has to be computed again when one input moves. */
export interface MovedLines {
  /** In the order of their sheets. */
  readonly lines: readonly Line[];
  /** What these lines read that stays as it is, and the total where it does: ids of inputs, choices and lines. */
  readonly still: ReadonlySet<string>;
}

/** Splits the way to the total into the lines that depend on an input and what they find as it was. */
export function movedLines(scenario: Scenario, input: string): MovedLines {
  const { total } = scenario.roles;
  const onTheWay = coneOf(scenario, [total]);
  const formulas = new Map(allLines(scenario).map(({ id, formula }) => [id, formula]));
  const namesOf = (id: string) => namesIn(parseLine(formulas.get(id) ?? "0"));
  const moves: (id: string) => boolean = withMemory(
    new Map<string, boolean>(),
    (id) => id === input || namesOf(id).some(moves),
  );
  const lines = allLines(scenario).filter(({ id }) => onTheWay.has(id) && moves(id));
  const read = [...lines.flatMap(({ id }) => namesOf(id)), total];
  return { lines, still: new Set(read.filter((id) => !moves(id))) };
}
