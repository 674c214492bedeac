/** The root of the next digit, base^(2^-61), differs from 1 by less than float64 can tell. */
const DIGITS = 60;

/**
 * A power with an exponent from 0 to 1 out of square roots and products, which every platform rounds alike; Math.pow
 * need not. Each binary digit of the exponent has its root: base^0.101₂ = √base × √√√base.
 */
export function rootPower(base: number, exponent: number): number {
  if (exponent === 1) return base;
  let power = 1;
  for (let root = base, rest = exponent, digit = 0; rest > 0 && digit < DIGITS; digit++) {
    root = Math.sqrt(root);
    rest *= 2;
    if (rest < 1) continue;
    power *= root;
    rest -= 1;
  }
  return power;
}
