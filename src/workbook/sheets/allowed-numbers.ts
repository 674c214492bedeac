import type { FormatName, Input } from "../../scenarios/scenario";

/** What a number of an input may be, in words and as criteria of COUNTIFS. */
export interface AllowedNumbers {
  readonly words: string;
  readonly criteria: readonly string[];
  readonly least: number;
  readonly most?: number;
}

export function allowedNumbers(input: Input): AllowedNumbers {
  const { format, whole, above, least, most } = boundsOf(input);
  const kind = whole ? "whole, " : "";
  const from = shownBound(least, format);
  const lower = {
    words: `${kind}${above ? "above" : "from"} ${from}`,
    criteria: [`${above ? ">" : ">="}${criterion(least)}`],
    least,
  };
  if (most === undefined) return lower;
  const between = `${from.replace("%", "")}${least < 0 ? " to " : "–"}${shownBound(most, format)}`;
  return {
    ...lower,
    words: `${kind}${above ? ">" : ""}${between}`,
    criteria: [...lower.criteria, `<=${criterion(most)}`],
    most,
  };
}

/** A bound as the input's cells show their numbers. */
export const shownBound = (bound: number, format: FormatName): string =>
  format === "percent" || format === "fine_percent" ? `${inPercent(bound)}%` : `${bound}`;

/** Of whole numbers the bounds are whole. */
function boundsOf({ format, whole = false, minimum = 0, above = false, maximum }: Input) {
  if (!whole) return { format, whole, above, least: minimum, most: maximum };
  const least = above ? Math.floor(minimum) + 1 : Math.ceil(minimum);
  const most = maximum === undefined ? undefined : Math.floor(maximum);
  return { format, whole, above: false, least, most };
}

/** A criterion with a decimal point is no number to a German Excel: whole numbers, whole per cents, or 75E-3. */
function criterion(bound: number): string {
  if (Number.isInteger(bound)) return `${bound}`;
  return Number.isInteger(inPercent(bound)) ? `${inPercent(bound)}%` : inWholePowers(bound);
}

/** 0.075 as 75E-3. */
function inWholePowers(bound: number): string {
  const [digits = "", power] = bound.toExponential().split("e");
  const [, decimals = ""] = digits.split(".");
  return `${digits.replace(".", "")}E${Number(power) - decimals.length}`;
}

/** 0.07 × 100 is 7.000000000000001. */
const inPercent = (bound: number): number => Number((bound * 100).toFixed(9));
