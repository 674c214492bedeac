import type { CurvePart } from "../../engine/cost-curve";
import { stepEdges } from "../../engine/curve-edges";
import type { Decimal } from "../../engine/decimal";
import { curveColumns } from "./curve-of";

/** The steps of float64 quotients: 0.3 / 0.1 is a little below 3, other quotients a little above. */
function stepsOf(quotient: string): string {
  return `CEILING(ROUND(${quotient},9),1)`;
}

/** A row of cells for each part of a curve: its six figures, the step in which the minimum ends, and where. */
export function partRows(
  name: string,
  rows: readonly (readonly Decimal[])[],
  first: number,
): readonly (readonly string[])[] {
  // One cell may be a plain number, of which LibreOffice has no INDEX.
  const oneCell = rows.length === 1 && rows[0]?.length === 1;
  const figure = (row: number, column: number) =>
    oneCell ? name : `INDEX(${name},${row},${column})`;
  return rows.map((figures, index) => {
    const r = first + index;
    const missing = `C${r}-A${r}`;
    const toEnd = stepsOf(`(${missing}+B${r}*D${r})/(B${r}*E${r}+F${r})`);
    return [
      ...curveColumns.map((_, column) =>
        column < figures.length ? figure(index + 1, column + 1) : "0",
      ),
      `IF(E${r}*F${r}=0,0,${toEnd})`,
      `IF(OR(B${r}=0,C${r}<=A${r}),0,MAX(0,D${r}+(${missing}-F${r}*G${r})/B${r}))`,
    ];
  });
}

/** The quantities at which a part bends or steps, over its row of cells. */
export function edgeFormulas(
  part: CurvePart,
  r: number,
  from: Decimal,
  to: Decimal,
): readonly string[] {
  const firstStep = `MAX(0,${stepsOf(`from/E${r}`)}-1)`;
  const steps = stepEdges(part, from, to).map((_, k) => `E${r}*(${firstStep}+${k})`);
  return [`D${r}`, `H${r}`, ...steps];
}

/** The cost of a curve at a quantity: the sum over its rows of cells. */
export function costFormula(quantity: string, first: number, count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const r = first + index;
    const steps = `IF(E${r}=0,0,F${r}*${stepsOf(`${quantity}/E${r}`)})`;
    return `MAX(C${r},A${r}+B${r}*MAX(0,${quantity}-D${r})+${steps})`;
  }).join("+");
}
