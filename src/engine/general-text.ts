import { Decimal } from "./decimal";

/** From these sizes on Excel's General text turns to the scientific form. */
const LARGEST_PLAIN_EXPONENT = 20;
const SMALLEST_PLAIN_EXPONENT = -20;

/** A number as Excel writes it into a text: up to 15 digits, a point, no separators. */
export function generalText(value: Decimal): string {
  const shown = value.toSignificantDigits(15, Decimal.ROUND_HALF_UP);
  if (shown.isZero()) return "0";
  const plain = shown.e < LARGEST_PLAIN_EXPONENT && shown.e >= SMALLEST_PLAIN_EXPONENT;
  return plain ? shown.toFixed() : scientific(shown);
}

function scientific(value: Decimal): string {
  const [digits = "", exponent = ""] = value.toExponential().split("e");
  const sign = exponent.startsWith("-") ? "-" : "+";
  return `${digits}E${sign}${exponent.slice(1).padStart(2, "0")}`;
}
