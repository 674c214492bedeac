import type { ExampleValue } from "../../src/functions/function-record";

/** A value for the eye: cents from ten upwards, four decimals or digits below. */
export function figureText(value: ExampleValue): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return value;
  const size = Math.abs(value);
  const precision =
    size >= 0.1 || size === 0
      ? { maximumFractionDigits: size < 10 ? 4 : 2 }
      : { maximumSignificantDigits: 4 };
  return value.toLocaleString("en-US", precision);
}
