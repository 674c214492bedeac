import type { ErrorCode } from "../engine/tco-error";

const codes: ReadonlySet<string> = new Set<ErrorCode>([
  "#VALUE!",
  "#NUM!",
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#REF!",
  "#NULL!",
]);

/**
 * The error that an input of a custom function stands for: Excel sends the code as text, an object with a `code`,
 * or a data type with a `basicValue`. An error of a newer kind (#SPILL!, #CALC!, #FIELD!) counts as #VALUE!.
 */
export function errorCodeOf(input: unknown): ErrorCode | undefined {
  if (typeof input === "string") return codes.has(input) ? (input as ErrorCode) : undefined;
  if (typeof input !== "object" || input === null) return undefined;
  const { code, basicValue, type } = input as Readonly<Record<string, unknown>>;
  const known = [code, basicValue].find((text) => typeof text === "string" && codes.has(text));
  if (known !== undefined) return known as ErrorCode;
  return code !== undefined || type === "Error" ? "#VALUE!" : undefined;
}
