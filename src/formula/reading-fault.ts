import type { Token } from "@borgar/fx";
import { TcoError } from "../engine/tco-error";

/** A refused formula, quoted, with the reason in words. */
export function refusal(text: string, reason: string): TcoError {
  const quoted = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return new TcoError("#VALUE!", `Cannot read the formula "${quoted}": ${reason}.`);
}

const LONGEST_QUOTE = 300;

const CONSTANTS = new Set(["number", "string", "bool", "error"]);

/** What in these tokens the formula language here does not have, in words; undefined when all are known. */
export function readingFault(tokens: readonly Token[]): string | undefined {
  const meaning = tokens.filter(({ type }) => type !== "whitespace" && type !== "fx_prefix");
  if (meaning.length === 0) return "it is empty";
  for (const token of meaning) {
    const fault = faultOf(token);
    if (fault) return fault;
  }
  return bracketFault(meaning.map(({ value }) => value)) ?? arrayFault(meaning);
}

function bracketFault(values: readonly string[]): string | undefined {
  const surplus = (open: string, close: string) =>
    values.filter((value) => value === open).length -
    values.filter((value) => value === close).length;
  const round = surplus("(", ")");
  if (round > 0) return "a closing bracket is missing";
  if (round < 0) return "an opening bracket is missing";
  return surplus("{", "}") === 0 ? undefined : "a brace { or } has no partner";
}

function arrayFault(tokens: readonly Token[]): string | undefined {
  let inArray = false;
  for (const { type, value } of tokens) {
    if (value === "{" || value === "}") inArray = value === "{";
    else if (!inArray && value === ";") return "arguments are separated by commas, not semicolons";
    else if (inArray && (type === "operator" ? !",;".includes(value) : !CONSTANTS.has(type))) {
      return `an array holds numbers, texts and logicals only, not ${value}`;
    }
  }
  return undefined;
}

function faultOf({ type, value, unterminated }: Token): string | undefined {
  if (unterminated) return `${value} has no closing quote`;
  if (type === "unknown") return unknownWord(value);
  if (type === "range_beam") return `${value} is a whole row or column; name the cells instead`;
  if (type === "range_ternary") return `${value} is open-ended; name both corners`;
  if (type === "structured") return `${value} is a table reference; use cell addresses instead`;
  if (type !== "operator") return undefined;
  if (value === ":") return "a range needs two cell addresses, as in A1:B2";
  if (value === "@" || value === "#") return `the operator ${value} is not supported`;
  return undefined;
}

function unknownWord(value: string): string {
  return /^[rc]$/i.test(value)
    ? `"${value}" cannot be a name, because Excel reads it as a row or column`
    : `"${value}" is not a number, name or operator`;
}
