import type { Tree } from "../../formula/tree";
import { hasSteps } from "../../scenarios/curve-sheet";
import type { Curves } from "../../scenarios/curves";
import { partRow } from "../../scenarios/part-cost";
import type { Approach, Scenario } from "../../scenarios/scenario";
import type { RowContext } from "../draft";
import { formulaOf } from "../formula-of";
import { answerCell, curveCell } from "./answer-references";
import { lineArea } from "./check-areas";
import { toTheCent, type Check } from "./check-rows";
import { curvePairs, type CurvePair } from "./curve-pairs";
import { lastPoint, pointArea, pointBlock } from "./point-references";

type Names = (context: RowContext) => (word: string) => Tree | undefined;

/** The curves say what the Calc sheets say, the points lie on them, and where two cross both cost the same. */
export function curveChecks(scenario: Scenario): readonly Check[] {
  const { curves, approaches } = scenario;
  if (!curves) return [];
  const column = (name: string, from: number, context: RowContext) =>
    pointArea(name, from, scenario, curves, context);
  const columns: Names = (context) => (word) =>
    word.startsWith("prior_")
      ? column(word.slice("prior_".length), 0, context)
      : column(word, 1, context);
  return [
    liveCheck(scenario),
    ...rangeChecks(scenario, curves, columns),
    noiseCheck(scenario, columns),
    ...approaches.flatMap((approach) => costChecks(approach, scenario, curves, columns)),
    ...curvePairs(scenario, curves).flatMap((pair) => pairChecks(pair, scenario, curves, columns)),
  ];
}

const money = toTheCent("BE.total");
const volume = toTheCent("BE.from");
const counted = { tolerance: "TOL.ratio", format: "whole" } as const;
const said = (text: string, names: Names) => (context: RowContext) =>
  formulaOf(text, names(context));

function liveCheck(scenario: Scenario): Check {
  const names: Names = (context) => (word) => lineArea(`BE.${word}`, scenario, context);
  return {
    id: "CHK.curves",
    label: "The curves cost at the live volume what was calculated",
    how: "Σ |sum of the parts − total of a month|",
    ...money,
    left: said("SUMPRODUCT(ABS(live-total))", names),
    right: 0,
  };
}

function rangeChecks(scenario: Scenario, curves: Curves, columns: Names): readonly Check[] {
  const first = scenario.approaches[0]?.id ?? "";
  const ends: Names = (context) => (word) =>
    word === "last"
      ? lastPoint("ends", scenario, curves, context)
      : curveCell(`BE.${word}`, first, scenario, context);
  return [
    {
      id: "CHK.points.range",
      label: "The intervals follow one another without a gap",
      how: "Σ (end − start), each interval twice = 2 × (last end − start of the range)",
      ...volume,
      left: said("SUMPRODUCT(ends-starts)", columns),
      right: said("last-from+last-from", ends),
    },
    {
      id: "CHK.points.places",
      label: "Two points inside each interval, one on either side",
      how: "Σ a third inside + Σ two thirds inside = 2 × Σ volume",
      ...volume,
      left: said("SUMPRODUCT(near+far)", columns),
      right: said("SUMPRODUCT(volume+volume)", columns),
    },
    {
      id: "CHK.points.count",
      label: "Each interval has two points, one after the other",
      how: "points whose number is not their interval + that of the point before",
      ...counted,
      left: said("SUMPRODUCT((interval+prior_interval<>number)*1)", columns),
      right: 0,
    },
  ];
}

function noiseCheck({ approaches }: Scenario, columns: Names): Check {
  return {
    id: "CHK.points.noise",
    label: "What counts as equal is a share of the costs",
    how: "Σ counts as equal × a million million = Σ costs",
    ...money,
    left: said("SUMPRODUCT(noise)*1000000*1000000", columns),
    right: said(`SUMPRODUCT(${approaches.map(({ id }) => `cost_${id}`).join("+")})`, columns),
  };
}

const ALL_SEEN = "BE.complete*(last>=BE.to)";

/** The two points of an interval see the same two places inside it, and only a step makes a curve rise on the spot. */
function costChecks(
  { id, label }: Approach,
  scenario: Scenario,
  curves: Curves,
  columns: Names,
): readonly Check[] {
  const block =
    (where: string): Names =>
    (context) =>
    () =>
      pointBlock(`${where}_${id}_`, scenario, curves, context);
  const steps = curves.parts.filter(hasSteps).map((part) => partRow(part, "steps_cost"));
  const rows: Names = (context) => (word) => curveCell(word, id, scenario, context);
  const complete: Names = (context) => (word) =>
    word === "last" ? lastPoint("ends", scenario, curves, context) : rows(context)(word);
  const jump: Names = (context) => (word) =>
    word === "jump" ? columns(context)(`jump_${id}`) : complete(context)(word);
  const cost: Names = (context) => () => columns(context)(`cost_${id}`);
  return [
    {
      id: `CHK.points.cost.${id}`,
      label: `${label}: the curve is straight between its points`,
      how: "Σ cost two thirds inside = Σ cost at the points",
      ...money,
      left: said("SUMPRODUCT(block)", block("far")),
      right: said("SUMPRODUCT(cost)", cost),
    },
    {
      id: `CHK.points.steps.${id}`,
      label: `${label}: the curve rises on the spot at steps only`,
      how: "Σ rises = steps within the range, where each has its edge and its points",
      ...money,
      left: said(steps.length > 0 ? `SUM(jump)*${ALL_SEEN}` : "SUM(jump)", jump),
      right: steps.length > 0 ? said(`(${steps.join("+")})*${ALL_SEEN}`, complete) : 0,
    },
  ];
}

function thereCheck({ id, label }: CurvePair, approach: Approach, columns: Names): Check {
  const cost = `cost_${approach.id}`;
  return {
    id: `CHK.points.there.${id}.${approach.id}`,
    label: `${label}: ${approach.label} on the way between points`,
    how: "Σ cost there = Σ (cost before + share of the way × rise)",
    ...money,
    left: said(`SUMPRODUCT(there_${id}_${approach.id})`, columns),
    right: said(`SUMPRODUCT(prior_${cost}+(${cost}-prior_${cost})*way_${id})`, columns),
  };
}

function pairChecks(
  pair: CurvePair,
  scenario: Scenario,
  curves: Curves,
  columns: Names,
): readonly Check[] {
  const { id, label, one, other } = pair;
  const first: Names = (context) => (word) =>
    word === "crossover"
      ? columns(context)(`crossover_${id}`)
      : word === "to"
        ? curveCell("BE.to", one.id, scenario, context)
        : answerCell(pair, 1, word, scenario, curves, context);
  return [
    {
      id: `CHK.points.gap.${id}`,
      label: `${label}: the difference is that of both costs`,
      how: "Σ difference = Σ cost of one − Σ cost of the other",
      ...money,
      left: said(`SUMPRODUCT(gap_${id})`, columns),
      right: said(`SUMPRODUCT(cost_${one.id}-cost_${other.id})`, columns),
    },
    ...[one, other].map((approach) => thereCheck(pair, approach, columns)),
    {
      id: `CHK.points.equal.${id}`,
      label: `${label}: both cost the same where they cross`,
      how: "Σ difference of the two costs at crossovers",
      ...money,
      left: said(
        `SUMPRODUCT(changes_${id},there_${id}_${one.id}-there_${id}_${other.id})`,
        columns,
      ),
      right: 0,
    },
    {
      id: `CHK.points.found.${id}`,
      label: `${label}: every change of the cheaper one has its crossover`,
      how: "Σ changes = crossovers found",
      ...counted,
      left: said(`SUM(changes_${id})`, columns),
      right: said("found", first),
    },
    {
      id: `CHK.points.crossover.${id}`,
      label: `${label}: each crossover lies on the way between two points`,
      how: "Σ crossovers − Σ changes × volume before = Σ share of the way × rise",
      ...volume,
      left: said(`SUM(crossover_${id})-SUMPRODUCT(changes_${id}*prior_volume)`, columns),
      right: said(`SUMPRODUCT((volume-prior_volume)*way_${id})`, columns),
    },
    {
      id: `CHK.points.first.${id}`,
      label: `${label}: the first crossover is the least`,
      how: "least crossover on Points, or the end of the range = first answer",
      ...volume,
      left: said("IF(found=0,to,MIN(crossover))", first),
      right: said("volume", first),
    },
  ];
}
