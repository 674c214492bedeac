import type { Scenario } from "../../scenarios/scenario";
import type { Figure } from "../../workbook/figures";
import { figureText } from "./figure-text";

/** The comparison's answer: which approach costs least, and what each costs a year. */
export interface Answer {
  readonly headline: string;
  readonly unit: string;
  /** What is passed through, the same in every approach: the hollow part of the bars. */
  readonly passthrough: string;
  readonly approaches: readonly ApproachCost[];
}
export interface ApproachCost {
  readonly id: string;
  readonly label: string;
  /** RRGGBB. */
  readonly color: string;
  readonly cheapest: boolean;
  readonly total: string;
  /** Lengths of the two parts of the bar, as shares of the dearest total. */
  readonly passthroughShare: number;
  readonly ownShare: number;
}

const MONEY = "#,##0";
const PERCENT = "0.0%";

export function answer(scenario: Scenario, figures: readonly Figure[]): Answer {
  const { roles, approaches } = scenario;
  const value = (line: string, approach: string) =>
    Number(figures.find((figure) => figure.id === line)?.values[approach] ?? 0);
  const totals = approaches.map(({ id }) => value(roles.total, id));
  const least = Math.min(...totals);
  const dearest = Math.max(...totals);
  const share = (cost: number) => (dearest > 0 ? Math.max(0, cost) / dearest : 0);
  const costs = approaches.map(({ id, label, color }, index) => ({
    id,
    label,
    color,
    cheapest: totals[index] === least && least < dearest,
    total: figureText(totals[index]!, MONEY),
    passthroughShare: share(value(roles.passthrough, id)),
    ownShare: share(totals[index]! - value(roles.passthrough, id)),
  }));
  const saving = (id: string) => figureText(value(roles.saving_total, id), PERCENT);
  return {
    headline: headline(scenario, costs, saving),
    unit: `${scenario.currency} a year`,
    passthrough: figures.find(({ id }) => id === roles.passthrough)?.label ?? "",
    approaches: costs,
  };
}

function headline(
  { approaches, baseline, currency }: Scenario,
  costs: readonly ApproachCost[],
  saving: (id: string) => string,
): string {
  const cheapest = costs.find((cost) => cost.cheapest);
  if (!cheapest) return `Every approach costs ${currency} ${costs[0]?.total} a year.`;
  const costsLeast = `${cheapest.label} costs least: ${currency} ${cheapest.total} a year`;
  if (cheapest.id === baseline) return `${costsLeast}.`;
  const against = approaches.find(({ id }) => id === baseline)?.label;
  return `${costsLeast}, ${saving(cheapest.id)} less than ${against}.`;
}
