import type { Decimal } from "./decimal";

/** The product. One times a number is that number: checks multiply thousands of answers by 1 to count them. */
export function product(a: Decimal, b: Decimal): Decimal {
  if (isOne(b)) return a;
  return isOne(a) ? b : a.times(b);
}

function isOne({ d, e, s }: Decimal): boolean {
  return e === 0 && s === 1 && d.length === 1 && d[0] === 1;
}
