import { remembered } from "../../engine/remembered";
import type { Line, Scenario } from "../../scenarios/scenario";
import { allLines, coneOf, namesOfLine } from "../cone";

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
  const moves: (id: string) => boolean = remembered(
    (id: string) => id === input || namesOfLine(scenario, id).some(moves),
  );
  const lines = allLines(scenario).filter(({ id }) => onTheWay.has(id) && moves(id));
  const read = [...lines.flatMap(({ id }) => namesOfLine(scenario, id)), total];
  return { lines, still: new Set(read.filter((id) => !moves(id))) };
}
