import type { Tree } from "../../formula/tree";
import { hasSteps } from "../../scenarios/curve-sheet";
import type { Curves } from "../../scenarios/curves";
import type { Scenario } from "../../scenarios/scenario";
import type { RowContext } from "../draft";
import { formulaOf } from "../formula-of";
import type { AlertRow } from "./alert-row";
import { answerColumn, curveCell } from "./answer-references";
import { lastPoint } from "./point-references";

/** What a reader of Break-even must know: prices that are not published, steps and crossovers without room. */
export function curveAlerts(scenario: Scenario): readonly AlertRow[] {
  const { curves } = scenario;
  if (!curves) return [];
  return [
    ...(curves.limit ? [limitAlert(scenario, curves)] : []),
    ...(curves.parts.some(hasSteps) ? [stepAlert(scenario)] : []),
    intervalAlert(scenario, curves),
    roomAlert(scenario, curves),
  ];
}

const overAnswers =
  (text: string, scenario: Scenario, curves: Curves) =>
  (context: RowContext): readonly Tree[] => [
    formulaOf(text, (word) => answerColumn(word, scenario, curves, context)),
  ];

function limitAlert(scenario: Scenario, curves: Curves): AlertRow {
  return {
    id: "ALR.crossover_limit",
    label: "Crossovers beyond the published prices",
    meaning: "There the price is a quote: the volumes on Break-even only extend published prices.",
    counts: overAnswers('COUNTIF(beyond,">0")', scenario, curves),
  };
}

function stepAlert(scenario: Scenario): AlertRow {
  return {
    id: "ALR.steps_beyond",
    label: "More steps in the range than Curves has edges for",
    meaning: "Break-even is wrong beyond the last edge: shorten the range or take larger steps.",
    counts: (context) =>
      scenario.approaches.map(({ id }) =>
        formulaOf("1-complete", {
          complete: curveCell("BE.complete", id, scenario, context),
        }),
      ),
  };
}

function intervalAlert(scenario: Scenario, curves: Curves): AlertRow {
  const first = scenario.approaches[0]?.id ?? "";
  return {
    id: "ALR.points_end",
    label: "The range goes on beyond the last point",
    meaning: "Crossovers there are not found: shorten the range or take larger steps.",
    counts: (context) => [
      formulaOf("(last<to)*1", {
        last: lastPoint("ends", scenario, curves, context),
        to: curveCell("BE.to", first, scenario, context),
      }),
    ],
  };
}

function roomAlert(scenario: Scenario, curves: Curves): AlertRow {
  return {
    id: "ALR.crossover_rows",
    label: "More crossovers than Break-even has rows for",
    meaning: "Further ones are on Points; how many the sheet shows is set in the scenario.",
    counts: overAnswers("MAX(0,MAX(found)-MAX(number))", scenario, curves),
  };
}
