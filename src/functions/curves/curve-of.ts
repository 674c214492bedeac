import type { CostCurve, CurvePart } from "../../engine/cost-curve";
import { Decimal } from "../../engine/decimal";

/** The columns of a curve, in order; those that a range does not have are 0. */
export const curveColumns = [
  "fixed",
  "unit",
  "minimum",
  "included",
  "stepSize",
  "stepCost",
] as const satisfies readonly (keyof CurvePart)[];

const ZERO = new Decimal(0);

/** The rows of a range as the parts of a curve. */
export function curveOf(rows: readonly (readonly Decimal[])[]): CostCurve {
  return rows.map((row) => {
    const [fixed, unit, minimum, included, stepSize, stepCost] = curveColumns.map(
      (_, column) => row[column] ?? ZERO,
    ) as [Decimal, Decimal, Decimal, Decimal, Decimal, Decimal];
    return { fixed, unit, minimum, included, stepSize, stepCost };
  });
}
