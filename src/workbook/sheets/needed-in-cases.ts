import { oncePer } from "../../engine/once-per";
import type { Scenario } from "../../scenarios/scenario";
import { coneOf, wordsOfBridges } from "../cone";
import { scenarioLines } from "./scenario-lines";

/** The ids of the inputs, choices and lines that cases compute: what other sheets read there, and what it rests on. */
export const neededInCases = oncePer((scenario: Scenario): ReadonlySet<string> =>
  coneOf(scenario, [scenario.roles.total, ...scenarioLines(scenario), ...wordsOfBridges(scenario)]),
);
