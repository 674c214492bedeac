import type { Tree } from "../../formula/tree";
import type { Scenario } from "../../scenarios/scenario";
import type { RowContext } from "../draft";
import { formulaOf } from "../formula-of";
import { rowsArea } from "./check-areas";
import { SHARE_OF_DEVIATION, SHARE_OF_VALUE, type Check } from "./check-rows";
import { guarded } from "./engine-checks";
import { riskColumns, riskId, riskParts } from "./sensitivity-risk";

/** What TCO.SIMULATE answers, in the order of its rows, and where Sensitivity has it in closed form. */
const measures = [
  { name: "P10", row: "alone", column: riskColumns.share, exact: false },
  { name: "P50", row: "alone", column: riskColumns.share + 1, exact: false },
  { name: "P90", row: "alone", column: riskColumns.share + 2, exact: false },
  { name: "Mean", row: "together", column: riskColumns.mean, exact: true },
  { name: "Standard deviation", row: "deviation", column: riskColumns.variance, exact: true },
] as const;

/**
 * The engine's simulation of the same triangles beside them: mean and deviation are exact, percentiles approximate. One
 * triangle with its mode at an end is as far from the normal curve as any sum of them: its P90 lies 0.21 deviations off.
 */
export function simulationChecks(scenario: Scenario): readonly Check[] {
  if (!scenario.sensitivity?.simulated) return [];
  return scenario.approaches.flatMap(({ id: approach, label }) =>
    measures.map(({ name, row, column, exact }, i): Check => {
      const id = riskId(row, approach);
      const own = (context: RowContext) => rowsArea(id, id, column, 1, context);
      return {
        id: `ENG.${id}.${i + 1}`,
        label: `${name} of the total: ${label}`,
        how: "closed form against 10,000 draws of the add-in, seed 1",
        unitOf: [id],
        ...(exact
          ? { tolerance: SHARE_OF_VALUE, shareOf: own }
          : { tolerance: SHARE_OF_DEVIATION, shareOf: deviationOf(approach) }),
        format: "cents",
        left: own,
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

function deviationOf(approach: string): (context: RowContext) => Tree {
  const id = riskId("deviation", approach);
  return (context) => rowsArea(id, id, riskColumns.variance, 1, context);
}
