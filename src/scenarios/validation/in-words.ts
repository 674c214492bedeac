const LONGEST = 40;

/** A value of a JSON file as an error message shows it. */
export function inWords(value: unknown): string {
  if (value === undefined) return "left out";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value !== "string") return String(value);
  return `the text "${value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}"`;
}
