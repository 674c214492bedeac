import type { FormatName } from "../scenarios/scenario";

/** A unit as a person reads it: "EUR per month", "share", "number". */
export function unitWords(unit: string, format?: FormatName): string {
  if (unit === "1") return format === "percent" ? "share" : "number";
  if (unit === "text") return "choice";
  return unit.replaceAll("*", " × ").replaceAll("/", " per ");
}
