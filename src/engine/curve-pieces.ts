import { costOn, lineAround, type CostCurve, type Line } from "./cost-curve";
import { curveEdges } from "./curve-edges";
import { Decimal } from "./decimal";
import { orderOf, type Order } from "./order-of";

/** Quantities over which two curves are straight lines, with A's cost compared with B's at either end. */
export interface Piece {
  readonly start: Decimal;
  readonly end: Decimal;
  readonly a: Line;
  readonly b: Line;
  readonly atStart: Order;
  readonly atEnd: Order;
}

/** The pieces of two curves over a range and on either side of it; the first is the quantity 0 by itself. */
export function curvePieces(
  a: CostCurve,
  b: CostCurve,
  from: Decimal,
  to: Decimal,
): readonly Piece[] {
  const edges = curveEdges([...a, ...b], from, to);
  return edges.map((end, index) => {
    const start = edges[index - 1] ?? end;
    const inside = start.plus(end).div(2);
    const lines = { a: lineAround(a, inside), b: lineAround(b, inside) };
    return { start, end, ...lines, atStart: compared(lines, start), atEnd: compared(lines, end) };
  });
}

type Lines = Pick<Piece, "a" | "b">;

/** Both costs at a quantity; costs that differ by rounding alone come out as one. */
export function costsOn({ a, b }: Lines, quantity: Decimal): readonly [Decimal, Decimal] {
  const costs = [costOn(a, quantity), costOn(b, quantity)] as const;
  if (compared({ a, b }, quantity) !== 0) return costs;
  const cost = Decimal.min(...costs);
  return [cost, cost];
}

function compared({ a, b }: Lines, quantity: Decimal): Order {
  const [costA, costB] = [costOn(a, quantity), costOn(b, quantity)];
  const scale = Decimal.max(costA, costB, a.constant.abs(), b.constant.abs());
  return orderOf(costA, costB, scale);
}
