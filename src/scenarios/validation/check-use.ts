import { namesIn } from "../../formula/names-in";
import { parseLine } from "../../formula/parse-line";
import { budgetInputs } from "../budget";
import { cashInputs } from "../cash-inputs";
import { curveFigures } from "../curves";
import type { Scenario } from "../scenario";
import { linesOf } from "./lines-of";
import { called, problem, WHOLE } from "./place";
import { sharedInputProblems } from "./shared-input-problems";
import { tablesOf } from "./tables-of";

/** Every input has a dependant, and the cash view finds the inputs that it depends on. */
export function useProblems(scenario: Scenario): readonly string[] {
  const cash = cashInputs(scenario);
  const phasing = scenario.budget ? budgetInputs : {};
  const used = new Set([...Object.keys({ ...cash, ...phasing }), ...usedNames(scenario)]);
  return [
    ...sharedInputProblems(scenario, cash, "the cash view"),
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
