import { namesIn } from "../../formula/names-in";
import { parseLine } from "../../formula/parse-line";
import { budgetInputs } from "../budget";
import { curveFigures } from "../curves";
import type { Scenario } from "../scenario";
import { linesOf } from "./lines-of";
import { called, problem, WHOLE } from "./place";
import { sharedInputProblems } from "./shared-input-problems";
import { tablesOf } from "./tables-of";

/** What the cash view reads by id, each with its unit. */
const CASH_INPUTS: ReadonlyMap<string, string> = new Map([
  ["amortization_years", "year"],
  ["horizon_years", "year"],
  ["discount_rate", "1"],
  ["infra_growth", "1"],
  ["salary_growth", "1"],
]);
/** Read where the scenario has it: left out, the volume stays. */
const VOLUME_GROWTH = "volume_growth";
/** Read where the cash view tells model spend apart. */
const SPEND_INPUTS: ReadonlyMap<string, string> = new Map([["llm_price_change", "1"]]);
const LONGEST_HORIZON = 5;

/** Every input has a dependant, and the cash view finds the inputs that it depends on. */
export function useProblems(scenario: Scenario): readonly string[] {
  const cash = cashInputs(scenario);
  const phasing = scenario.budget ? Object.keys(budgetInputs) : [];
  const used = new Set([...cash.keys(), ...phasing, ...usedNames(scenario)]);
  return [
    ...cashProblems(scenario, cash),
    ...scenario.inputs
      .filter(({ id }) => !used.has(id))
      .map(({ id }) =>
        problem(
          called(WHOLE, "input", id),
          "is used by no line, table or alert, so it would change nothing; use it in a formula, or delete it",
        ),
      ),
  ];
}

/** What the cash view of this scenario reads: nothing where there is none. */
function cashInputs({ roles, inputs }: Scenario): ReadonlyMap<string, string> {
  if (roles.one_time === undefined) return new Map();
  const spends = roles.passthrough !== undefined || roles.recurring_spend !== undefined;
  const follows = spends || roles.recurring_usage !== undefined || roles.replicas !== undefined;
  const grows = follows && inputs.some(({ id }) => id === VOLUME_GROWTH);
  return new Map([
    ...CASH_INPUTS,
    ...(grows ? [[VOLUME_GROWTH, "1"] as const] : []),
    ...(spends ? SPEND_INPUTS : []),
  ]);
}

function usedNames(scenario: Scenario): readonly string[] {
  const lines = linesOf(scenario).map(({ line }) => line.formula);
  const alerts = scenario.alerts.map(({ formula }) => formula);
  const tables = tablesOf(scenario).flatMap(({ table: { columns, chart } }) => [
    ...columns.flatMap(({ formula = [] }) => formula),
    ...(chart ? [chart.message] : []),
  ]);
  const { parts = [], from, to, limit } = scenario.curves ?? {};
  const findings = (scenario.findings ?? []).flatMap(({ figures }) =>
    figures.map(({ formula }) => formula),
  );
  const curves = parts.flatMap((part) => curveFigures.map((figure) => part[figure] ?? "0"));
  return [
    ...[from, to, limit].filter((id) => id !== undefined),
    ...[...lines, ...alerts, ...tables, ...curves, ...findings].map(parseLine).flatMap(namesIn),
  ];
}

function cashProblems(scenario: Scenario, cash: ReadonlyMap<string, string>): readonly string[] {
  const problems = sharedInputProblems(scenario, cash, "the cash view");
  const horizon = scenario.inputs.find(({ id }) => id === "horizon_years");
  if (problems.length > 0 || !horizon || !cash.has(horizon.id)) return problems;
  return (horizon.maximum ?? Infinity) <= LONGEST_HORIZON
    ? []
    : [
        problem(
          called(WHOLE, "input", horizon.id),
          `must have a maximum of at most ${LONGEST_HORIZON}: the cash view shows no more years`,
        ),
      ];
}
