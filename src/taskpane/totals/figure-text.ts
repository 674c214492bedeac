import { Decimal } from "../../engine/decimal";

const SECTIONS = /(?:"[^"]*"|[^;"])+/g;

interface Section {
  readonly code: string;
  readonly shown: Decimal;
}

/** The section of a number format that a value falls into, as Excel chooses it. */
function sectionFor(value: Decimal, format: string): Section {
  const sections = format.match(SECTIONS) ?? ["General"];
  const [positive = "General", negative, zero] = sections;
  if (value.isZero() && zero !== undefined) return { code: zero, shown: value };
  if (value.isNegative() && !value.isZero() && negative !== undefined) {
    return { code: negative, shown: value.abs() };
  }
  return { code: positive, shown: value };
}

function digits(value: Decimal, pattern: string): string {
  const thousands = /,+$/.exec(pattern)?.[0].length ?? 0;
  const decimals = (/\.([0#]+)/.exec(pattern)?.[1] ?? "").length;
  const scaled = value.div(new Decimal(1000).pow(thousands));
  const fixed = scaled.toFixed(decimals, Decimal.ROUND_HALF_UP);
  const [whole = "", fraction] = fixed.split(".");
  const grouped = pattern.includes("#,#") ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A figure as Excel would show it in English, for the number formats of a plan. */
export function figureText(figure: number | string, format: string): string {
  if (typeof figure === "string") return figure;
  const { code, shown } = sectionFor(new Decimal(figure), format);
  const percent = code.replace(/"[^"]*"/g, "").includes("%");
  const value = percent ? shown.times(100) : shown;
  return code
    .replace(/_./g, "")
    .replace(/[#0][#0,.]*/, (pattern) => digits(value, pattern))
    .replace("General", () => value.toSignificantDigits(6).toString())
    .replaceAll('"', "");
}
