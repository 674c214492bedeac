import type { CostCurve } from "./cost-curve";
import { costsOn, curvePieces, type Piece } from "./curve-pieces";
import type { Decimal } from "./decimal";
import { orderOf, type Order } from "./order-of";

export type Cheaper = "A" | "B" | "equal";

/** A quantity at which the cheaper side changes. */
export interface Crossover {
  readonly quantity: Decimal;
  /** The costs at the quantity itself, before a step that is taken just after it. */
  readonly costA: Decimal;
  readonly costB: Decimal;
  /** Just after the quantity. */
  readonly cheaper: Cheaper;
  /** "cross": both cost the same; "jump": over a step; "equal": an end of quantities at which both cost the same. */
  readonly kind: "cross" | "jump" | "equal";
}

interface Point {
  readonly lines: Piece;
  readonly quantity: Decimal;
  /** A's cost compared with B's just before and just after. */
  readonly before: Order;
  readonly after: Order;
}

/**
 * All quantities from `from` to `to`, both included, at which the cheaper one of two curves changes, in order; or
 * which one is cheaper throughout. Where both are equal at an end of the range, that end is one of them.
 */
export function crossovers(
  a: CostCurve,
  b: CostCurve,
  from: Decimal,
  to: Decimal,
): readonly Crossover[] | Cheaper {
  const pieces = curvePieces(a, b, from, to);
  const points = pieces
    .flatMap((piece, index) => [...startOf(piece, pieces[index - 1]), ...meetingInside(piece)])
    .filter(({ quantity }) => order(quantity, from) >= 0 && order(quantity, to) <= 0);
  const changes = points.filter(({ before, after }) => before !== after);
  if (changes.length === 0)
    return cheaperBy(points.find(({ quantity }) => order(quantity, from) === 0)?.after ?? 0);
  const atAnEnd = (quantity: Decimal) => [from, to].some((end) => order(quantity, end) === 0);
  return points
    .filter(
      ({ before, after, quantity }) => before !== after || (before === 0 && atAnEnd(quantity)),
    )
    .map(crossover);
}

/** The edge between a piece and the one before. Nothing comes before 0: curves that start together part after it. */
function startOf(piece: Piece, previous: Piece | undefined): readonly Point[] {
  if (previous === undefined) return [];
  const after = piece.atStart || piece.atEnd;
  const before = previous.atEnd || previous.atStart || (piece.start.isZero() ? after : 0);
  return [{ lines: previous, quantity: piece.start, before, after }];
}

/** Where the lines of a piece meet between its ends: constants and slopes differ by the same amount of money. */
function meetingInside(piece: Piece): readonly Point[] {
  const { a, b, atStart, atEnd } = piece;
  if (atStart * atEnd !== -1) return [];
  const quantity = b.constant.minus(a.constant).div(a.slope.minus(b.slope));
  return [{ lines: piece, quantity, before: atStart, after: atEnd }];
}

function crossover({ lines, quantity, before, after }: Point): Crossover {
  const [costA, costB] = costsOn(lines, quantity);
  const apart = costA.eq(costB) ? "cross" : "jump";
  const kind = before === 0 || after === 0 ? "equal" : apart;
  return { quantity, costA, costB, cheaper: cheaperBy(after), kind };
}

function cheaperBy(order: Order): Cheaper {
  if (order === 0) return "equal";
  return order < 0 ? "A" : "B";
}

function order(quantity: Decimal, other: Decimal): Order {
  return orderOf(quantity, other, other);
}
