import type { FormatName } from "../scenarios/scenario";
import { remembered } from "../engine/remembered";

const words: Partial<Record<FormatName, string>> = {
  percent: "share",
  fine_percent: "share",
  multiple: "times",
};

/** A unit as a person reads it: "EUR per month", "USD² per month²", "share", "number". */
export function unitWords(unit: string, format?: FormatName): string {
  if (unit === "1") return (format && words[format]) ?? "number";
  if (unit === "text") return "choice";
  return spelled(unit);
}

const spelled = remembered((unit: string) => {
  const [above = "", ...below] = unit.split("/");
  const factors = squared(above.split("*")).join(" × ");
  return [factors, ...squared(below)].join(" per ").replaceAll("*", " × ");
});

/** A name that stands there twice is squared. */
const squared = (names: readonly string[]): readonly string[] =>
  [...new Set(names)].flatMap((name) => {
    const times = names.filter((other) => other === name).length;
    return times === 2 ? [`${name}²`] : Array<string>(times).fill(name);
  });
