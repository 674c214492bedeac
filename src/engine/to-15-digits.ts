import { Decimal } from "./decimal";
import { shortNumber } from "./short-number";
import { WORD_DIGITS } from "./word-digits";

const WORD = 10 ** WORD_DIGITS;
/** The powers of ten that a float64 holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));

/** The number that a cell stores: 15 significant digits, as many as Excel shows. */
export function to15Digits(value: Decimal): number {
  return (
    shortNumber(value) ??
    fromWords(value) ??
    value.toSignificantDigits(15, Decimal.ROUND_HALF_UP).toNumber()
  );
}

/**
 * The first 15 digits, half up, from the words that decimal.js keeps: they reach into the third word, and are a whole
 * number that a float64 holds exactly. Undefined where their power of ten is not exact, too.
 */
function fromWords({ d, e, s }: Decimal): number | undefined {
  const power = POWERS[Math.abs(e - 14)];
  if (d === null || power === undefined) return undefined;
  const first = d[0] ?? 0;
  const second = d[1] ?? 0;
  const third = d[2] ?? 0;
  const fourth = d[3] ?? 0;
  // The first word has one digit more.
  const dropped = e - WORD_DIGITS * Math.floor(e / WORD_DIGITS);
  const unit = POWERS[dropped] ?? 1;
  const kept = Math.floor(third / unit);
  const next = dropped > 0 ? (third - kept * unit) / unit : fourth / WORD;
  const digits =
    first * (POWERS[14 - dropped] ?? 0) +
    second * (POWERS[WORD_DIGITS - dropped] ?? 0) +
    kept +
    (next >= 0.5 ? 1 : 0);
  return s * (e < 14 ? digits / power : digits * power);
}
