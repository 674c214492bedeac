import type { Scenario } from "../../scenarios/scenario";
import { lineOf } from "../cone";
import { formulaOf } from "../formula-of";
import { unitWords } from "../unit-words";
import { rowsArea } from "./check-areas";
import { SHARE_OF_VALUE, type Check } from "./check-rows";
import { guarded } from "./engine-checks";
import { riskColumns, riskId, riskParts } from "./sensitivity-risk";

/** What TCO.SIMULATE answers, in the order of its rows, and where Sensitivity has it in closed form. */
const measures = [
  { name: "P10", row: "alone", column: riskColumns.share },
  { name: "P50", row: "alone", column: riskColumns.share + 1 },
  { name: "P90", row: "alone", column: riskColumns.share + 2 },
  { name: "Mean", row: "together", column: riskColumns.mean },
  { name: "Standard deviation", row: "deviation", column: riskColumns.variance },
] as const;

/** Mean and deviation are exact, percentiles approximate: the engine's simulation of the same triangles beside them. */
export function simulationChecks(scenario: Scenario): readonly Check[] {
  if (!scenario.sensitivity?.simulated) return [];
  const { unit, format } = lineOf(scenario, scenario.roles.total);
  return scenario.approaches.flatMap(({ id: approach, label }) =>
    measures.map(({ name, row, column }, i): Check => {
      const id = riskId(row, approach);
      return {
        id: `ENG.${id}.${i + 1}`,
        label: `${name} of the total: ${label}`,
        how: "closed form against 10,000 draws of the add-in, seed 1",
        unit: unitWords(unit, format),
        tolerance: SHARE_OF_VALUE,
        format: "cents",
        left: (context) => rowsArea(id, id, column, 1, context),
        right: (context) => {
          const parts = riskParts(scenario).map((part) => riskId(part, approach));
          const all = (from: number) =>
            rowsArea(parts[0] ?? "", parts.at(-1) ?? "", from, 1, context);
          return guarded(
            formulaOf(`INDEX(TCO.SIMULATE(low,base,high),${i + 1},2)`, {
              low: all(riskColumns.low),
              base: all(riskColumns.base),
              high: all(riskColumns.high),
            }),
          );
        },
      };
    }),
  );
}
