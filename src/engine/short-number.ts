import type { Decimal } from "./decimal";
import { WORD_DIGITS } from "./word-digits";

const WORD = 10 ** WORD_DIGITS;
/** Powers of ten are exact in a float64 up to 10 ** 22: three words. */
const FEW_WORDS = 3;

/**
 * The number where decimal.js needs one or two words for it, as amounts in cents do; else undefined. Both are whole and
 * their power of ten is exact, so that the one division or product gives the nearest number, as reading its text would.
 */
export function shortNumber({ d, e, s }: Decimal): number | undefined {
  if (d === null || d.length > 2) return undefined;
  const [first = 0, second = 0] = d;
  const words = Math.floor(e / WORD_DIGITS) + 1 - d.length;
  if (words < -FEW_WORDS || words > FEW_WORDS) return undefined;
  const whole = s * (d.length === 2 ? first * WORD + second : first);
  return words < 0 ? whole / WORD ** -words : whole * WORD ** words;
}
