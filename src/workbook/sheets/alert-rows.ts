import type { Blueprint } from "../blueprint";
import type { RowDraft } from "../draft";
import { alertRow } from "./alert-row";
import { choiceAlerts } from "./choice-alerts";
import { commonAlerts } from "./common-alerts";
import { curveAlerts } from "./curve-alerts";
import { overrideAlerts } from "./override-alerts";
import { scenarioAlerts } from "./scenario-alerts";

/** The alerts of the scenario, then those that every workbook has. */
export function alertRows(blueprint: Blueprint, results: number): readonly RowDraft[] {
  const { scenario } = blueprint;
  return [
    ...scenarioAlerts(scenario),
    ...curveAlerts(scenario),
    ...overrideAlerts(scenario),
    ...choiceAlerts(scenario),
    ...commonAlerts(scenario),
  ].map((alert) => alertRow(alert, scenario.approaches.length, results));
}
