import type { FormatName } from "../scenarios/scenario";

const words: Partial<Record<FormatName, string>> = {
  percent: "share",
  fine_percent: "share",
  multiple: "times",
};

/** A unit as a person reads it: "EUR per month", "share", "number". */
export function unitWords(unit: string, format?: FormatName): string {
  if (unit === "1") return (format && words[format]) ?? "number";
  if (unit === "text") return "choice";
  return unit.replaceAll("*", " × ").replaceAll("/", " per ");
}
