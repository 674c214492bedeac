import { periodOf } from "../../scenarios/period-of";
import type { Approach, Scenario } from "../../scenarios/scenario";
import type { Figure } from "../../workbook/figures";
import { figureText } from "./figure-text";

/** The comparison's answer: which approach costs least, and what each costs; of one alone, what its cost is made of. */
export interface Answer {
  readonly headline: string;
  readonly unit: string;
  /** What is passed through, the same in every approach: the hollow part of the bars; empty where nothing is. */
  readonly passthrough: string;
  readonly bars: readonly AnswerBar[];
}
/** An approach, or a component of the only one. */
export interface AnswerBar {
  readonly id: string;
  readonly label: string;
  /** RRGGBB. */
  readonly color: string;
  readonly cheapest: boolean;
  readonly amount: string;
  /** Lengths of the two parts of the bar, as shares of the largest. */
  readonly passthroughShare: number;
  readonly ownShare: number;
}
type ValueOf = (line: string, approach: Approach) => number;

const MONEY = "#,##0";
const PERCENT = "0.0%";

export function answer(scenario: Scenario, figures: readonly Figure[]): Answer {
  const { roles, approaches, currency } = scenario;
  const value: ValueOf = (line, approach) =>
    Number(figures.find((figure) => figure.id === line)?.values[approach.id] ?? 0);
  const labelOf = (line: string | undefined) =>
    figures.find((figure) => figure.id === line)?.label ?? "";
  const [only, ...others] = approaches;
  const single = only !== undefined && others.length === 0;
  return {
    headline: single
      ? `${only.label} costs ${currency} ${figureText(value(roles.total, only), MONEY)} a ${periodOf(scenario)}.`
      : headline(scenario, value),
    unit: `${currency} a ${periodOf(scenario)}`,
    passthrough: single ? "" : labelOf(roles.passthrough),
    bars: single ? componentBars(scenario, only, value, labelOf) : approachBars(scenario, value),
  };
}

function approachBars({ roles, approaches }: Scenario, value: ValueOf): readonly AnswerBar[] {
  const totals = approaches.map((approach) => value(roles.total, approach));
  const least = Math.min(...totals);
  const dearest = Math.max(...totals);
  return approaches.map((approach) => {
    const total = value(roles.total, approach);
    const passed = roles.passthrough === undefined ? 0 : value(roles.passthrough, approach);
    return {
      ...approach,
      cheapest: total === least && least < dearest,
      amount: figureText(total, MONEY),
      passthroughShare: share(passed, dearest),
      ownShare: share(total - passed, dearest),
    };
  });
}

function componentBars(
  { roles }: Scenario,
  only: Approach,
  value: ValueOf,
  labelOf: (line: string) => string,
): readonly AnswerBar[] {
  const parts = [...(roles.passthrough ? [roles.passthrough] : []), ...roles.components];
  const largest = Math.max(...parts.map((id) => value(id, only)));
  return parts.map((id) => ({
    ...{ id, label: labelOf(id), color: only.color, cheapest: false, passthroughShare: 0 },
    ...{ amount: figureText(value(id, only), MONEY), ownShare: share(value(id, only), largest) },
  }));
}

const share = (part: number, whole: number): number => (whole > 0 ? Math.max(0, part) / whole : 0);

function headline(scenario: Scenario, value: ValueOf): string {
  const { roles, approaches, baseline, currency } = scenario;
  const bars = approachBars(scenario, value);
  const period = periodOf(scenario);
  const cheapest = approaches.find((_, index) => bars[index]?.cheapest);
  if (!cheapest) return `Every approach costs ${currency} ${bars[0]?.amount} a ${period}.`;
  const least = figureText(value(roles.total, cheapest), MONEY);
  const costsLeast = `${cheapest.label} costs least: ${currency} ${least} a ${period}`;
  if (cheapest.id === baseline) return `${costsLeast}.`;
  const against = approaches.find(({ id }) => id === baseline)?.label;
  const saving = value(roles.saving_total ?? roles.saving ?? "", cheapest);
  return `${costsLeast}, ${figureText(saving, PERCENT)} less than ${against}.`;
}
