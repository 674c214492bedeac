import type { Decimal } from "./decimal";
import { WORD_DIGITS } from "./word-digits";

/** The number where it is whole and fits one word of decimal.js: counts, positions and answers do; else undefined. */
export function smallWhole({ d, e, s }: Decimal): number | undefined {
  return e >= 0 && e < WORD_DIGITS && d.length === 1 ? s * (d[0] ?? 0) : undefined;
}
