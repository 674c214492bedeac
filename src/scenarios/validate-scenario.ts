import { TcoError } from "../engine/tco-error";
import type { Scenario } from "./scenario";
import { bridgeProblems } from "./validation/check-bridges";
import { budgetProblems } from "./validation/check-budget";
import { caseProblems } from "./validation/check-cases";
import { flipPointProblems } from "./validation/check-flip-points";
import { curveProblems } from "./validation/check-curves";
import { deckProblems } from "./validation/check-deck";
import { formulaProblems } from "./validation/check-formulas";
import { idProblems } from "./validation/check-ids";
import { inputProblems } from "./validation/check-inputs";
import { partProblems } from "./validation/check-parts";
import { rateProblems } from "./validation/check-rates";
import { referenceProblems } from "./validation/check-references";
import { roleSetProblems } from "./validation/check-role-sets";
import { roleProblems } from "./validation/check-roles";
import { sheetProblems } from "./validation/check-sheets";
import { tableProblems } from "./validation/check-tables";
import { unitProblems } from "./validation/check-units";
import { useProblems } from "./validation/check-use";
import { volumeProblems } from "./validation/check-volume";
import { WHOLE } from "./validation/place";
import { scenarioShape } from "./validation/scenario-shape";

type Check = (scenario: Scenario) => readonly string[];

/** One stage after the other: each may rely on what those before it have found in order. */
const stages: readonly (readonly Check[])[] = [
  [(scenario) => scenarioShape.problems(scenario, WHOLE)],
  [idProblems, partProblems, sheetProblems, referenceProblems, unitProblems, inputProblems],
  [tableProblems],
  [
    rateProblems,
    formulaProblems,
    flipPointProblems,
    roleSetProblems,
    roleProblems,
    volumeProblems,
    caseProblems,
    bridgeProblems,
  ],
  [curveProblems, useProblems, deckProblems, budgetProblems],
];
const MOST_TOLD = 10;

/** The same object, known to be a scenario; a TcoError says what is wrong with it, where, and how to mend it. */
export function validateScenario(json: unknown): Scenario {
  const scenario = json as Scenario;
  for (const checks of stages) {
    const problems = checks.flatMap((check) => check(scenario));
    if (problems.length > 0) throw new TcoError("#VALUE!", told(problems));
  }
  return scenario;
}

/** One problem as a sentence, several as a numbered list. */
function told(problems: readonly string[]): string {
  const sentences = problems.map((words) => words.replace(/[^.?]$/, "$&."));
  if (sentences.length === 1) return sentences.join("");
  const lines = sentences.slice(0, MOST_TOLD).map((words, i) => `${i + 1}. ${words}`);
  const rest = sentences.length - MOST_TOLD;
  const more = rest > 0 ? [`And ${rest} more.`] : [];
  return [`${sentences.length} problems:`, ...lines, ...more].join("\n");
}
