import { Decimal } from "../engine/decimal";
import { settle } from "../engine/settle";
import { smallWhole } from "../engine/small-whole";
import type { TcoError } from "../engine/tco-error";
import type { Scalar } from "./value";

type Comparable = Exclude<Scalar, TcoError>;

/** Negative, zero or positive, in Excel's order: numbers, then texts, then FALSE and TRUE; case does not count. */
export function compare(left: Comparable, right: Comparable): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (a instanceof Decimal && b instanceof Decimal) return orderOfNumbers(a, b);
  if (typeof a === "string" && typeof b === "string") {
    return a === b ? 0 : order(a.toUpperCase(), b.toUpperCase());
  }
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return rank(a) - rank(b);
}

function orderOfNumbers(a: Decimal, b: Decimal): number {
  const m = smallWhole(a);
  const n = smallWhole(b);
  return m === undefined || n === undefined ? settle(a).cmp(settle(b)) : m - n;
}

/** A blank is as its partner's kind has it: 0, empty text or FALSE. */
function blankLike(partner: Comparable): Decimal | string | boolean {
  if (typeof partner === "string") return "";
  return typeof partner === "boolean" ? false : new Decimal(0);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function rank(value: Decimal | string | boolean): number {
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 0;
}
