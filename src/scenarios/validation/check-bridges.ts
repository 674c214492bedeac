import { casesOfBridge } from "../bridge-ids";
import type { NamedCase } from "../named-case";
import type { BridgeStep, Scenario } from "../scenario";
import { didYouMean } from "./nearest-word";
import { called, field, problem, WHOLE } from "./place";

/** A bridge stays true whatever is typed: the cases that it is read in hold published values and numbers of their own. */
export function bridgeProblems({ bridges, cases = [] }: Scenario): readonly string[] {
  return bridges.flatMap((bridge) => {
    const place = called(WHOLE, "bridge", bridge.id);
    const say = (path: string, words: string | undefined): readonly string[] =>
      words === undefined ? [] : [problem(field(place, path), words)];
    const later = casesOfBridge(bridge).slice(1);
    return [
      ...bridge.steps.flatMap((step, i) => say(`steps[${i}]`, shapeOf(step))),
      ...bridge.steps
        .flatMap(({ case: id }, i) => (id === undefined ? [] : [{ id, path: `steps[${i}].case` }]))
        .flatMap(({ id, path }, i) => say(path, caseFault(id, later[i], cases))),
      ...(bridge.case === undefined ? [] : say("case", caseFault(bridge.case, undefined, cases))),
    ];
  });
}

function shapeOf({ kind, amount, case: id }: BridgeStep): string | undefined {
  if ((amount === undefined) === (id === undefined)) {
    return "must have either an amount or the case of a basis that it leaves";
  }
  return id !== undefined && kind !== "basis"
    ? `leaves a case, so its kind is basis, not ${kind}`
    : undefined;
}

/** `next` is the case that the bridge goes on in. */
function caseFault(id: string, next: string | undefined, cases: readonly NamedCase[]) {
  const found = cases.find((one) => one.id === id);
  if (!found) return unknown(id, cases);
  return (
    changeable(found) ??
    addedBy(
      found,
      cases.find((one) => one.id === next),
    )
  );
}

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

/** Each step leaves something of the document's basis: what the next case sets, this one sets as well. */
function addedBy({ id, set = [] }: NamedCase, next: NamedCase | undefined): string | undefined {
  const added = next?.set?.find(
    ({ input, value }) => !set.some((one) => one.input === input && one.value === value),
  );
  if (!added) return undefined;
  return `is ${id}, after which ${next?.id} sets ${added.input} anew; set the same in both, or leave it out of ${next?.id}`;
}
