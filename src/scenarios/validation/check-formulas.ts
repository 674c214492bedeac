import { parseLine } from "../../formula/parse-line";
import type { Tree } from "../../formula/tree";
import type { Scenario } from "../scenario";
import { callFaults } from "./call-faults";
import { formulaSites, type FormulaSite } from "./formula-sites";
import { knownNames, type KnownNames } from "./known-names";
import { nameFaults } from "./name-faults";
import { problem } from "./place";
import { outcomeOf } from "./outcome-of";
import { unitFault } from "./unit-fault";

/** Every formula can be read, speaks of what is there, and comes out in the unit that it declares. */
export function formulaProblems(scenario: Scenario): readonly string[] {
  const names = knownNames(scenario);
  return formulaSites(scenario, names).flatMap((site) =>
    faults(site, scenario, names).map((words) => problem(site.place, words)),
  );
}

function faults(site: FormulaSite, scenario: Scenario, shared: KnownNames): readonly string[] {
  const names = site.columns ? new Map([...shared, ...site.columns]) : shared;
  const reading = outcomeOf(() => parseLine(site.formula));
  if ("refusal" in reading) return [`cannot be used: ${reading.refusal}`];
  const read = reading.result;
  const approaches = scenario.approaches.map(({ id }) => id);
  const found = [
    ...(site.oneCall && !isOneCall(read) ? ["must be one call of a TCO function"] : []),
    ...nameFaults(read, site, names, approaches),
    ...callFaults(read),
  ];
  if (found.length > 0) return found;
  const fault = unitFault(read, site, names, scenario.units);
  return fault === undefined ? [] : [fault];
}

const isOneCall = (tree: Tree): boolean => tree.kind === "call" && tree.name.startsWith("TCO.");
