import type { Scenario } from "../../scenarios/scenario";
import { bindLine } from "../bind-line";
import { formulaOf } from "../formula-of";
import { lineTree } from "../line-tree";
import type { AlertRow } from "./alert-row";
import { inColumn } from "./in-column";

/** The judgements that the scenario itself asks for, one flag per approach. */
export function scenarioAlerts(scenario: Scenario): readonly AlertRow[] {
  return scenario.alerts.map(({ id, label, meaning, formula }) => ({
    id,
    label,
    meaning,
    counts: (context) =>
      scenario.approaches.map((_, index) =>
        formulaOf("IF(concerned,1,0)", {
          concerned: bindLine(
            lineTree(formula, "native"),
            inColumn(scenario, index, context),
            scenario.baseline,
          ),
        }),
      ),
  }));
}
