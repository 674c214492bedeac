import type { NamedCase } from "../named-case";
import type { Bridge, Scenario } from "../scenario";
import { didYouMean } from "./nearest-word";
import { called, field, problem, WHOLE } from "./place";

/** A bridge stays true whatever is typed: the case that it is read in holds published values and numbers of its own. */
export function bridgeProblems({ bridges, cases = [] }: Scenario): readonly string[] {
  return bridges.flatMap((bridge) => {
    const { case: id } = bridge;
    if (id === undefined) return [];
    const found = cases.find((one) => one.id === id);
    const words = found ? changeable(found) : unknown(id, cases);
    return words === undefined ? [] : [caseProblem(bridge, words)];
  });
}

const caseProblem = ({ id }: Bridge, words: string): string =>
  problem(field(called(WHOLE, "bridge", id), "case"), words);

function unknown(id: string, cases: readonly NamedCase[]): string {
  const known = cases.map((one) => one.id);
  const meant = didYouMean(id, known);
  return `is "${id}", which is no case of the scenario${meant || "; add it to cases or leave it out"}`;
}

/** What in a case follows cells that are typed over. */
function changeable({ id, values, set = [] }: NamedCase): string | undefined {
  if (values !== "published") {
    return `is ${id}, which follows what is typed; give that case "values": "published"`;
  }
  const moving = set.find(({ at }) => at !== undefined && at !== "published");
  if (!moving) return undefined;
  return `is ${id}, which follows the ${moving.at} of ${moving.input}; set a "value" there`;
}
