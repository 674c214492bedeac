import { Decimal } from "../engine/decimal";
import { generalText } from "../engine/general-text";
import { TcoError } from "../engine/tco-error";
import type { Scalar } from "./value";

const ZERO = new Decimal(0);
const ONE = new Decimal(1);
const NUMERIC = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?(%?)$/i;

/** The number that arithmetic sees: blank is 0, TRUE is 1, a text is read if it spells a number. */
export function toNumber(scalar: Scalar): Decimal | TcoError {
  if (scalar instanceof Decimal || scalar instanceof TcoError) return scalar;
  if (scalar === null) return ZERO;
  if (typeof scalar === "boolean") return scalar ? ONE : ZERO;
  return numberInText(scalar) ?? new TcoError("#VALUE!", `"${scalar}" is not a number.`);
}

/** The number that a text spells, with a point for decimals; undefined when it spells none. */
export function numberInText(text: string): Decimal | undefined {
  const trimmed = text.trim();
  const match = NUMERIC.exec(trimmed);
  if (!match) return undefined;
  return match[3] === "%" ? new Decimal(trimmed.slice(0, -1)).div(100) : new Decimal(trimmed);
}

/** The text that `&` sees. */
export function toText(scalar: Scalar): string | TcoError {
  if (scalar instanceof Decimal) return generalText(scalar);
  if (scalar === null) return "";
  if (typeof scalar === "boolean") return scalar ? "TRUE" : "FALSE";
  return scalar;
}

/** The answer that IF, AND and NOT see: zero and blank are FALSE, other numbers TRUE. */
export function toLogical(scalar: Scalar): boolean | TcoError {
  if (typeof scalar === "boolean" || scalar instanceof TcoError) return scalar;
  if (scalar === null) return false;
  if (scalar instanceof Decimal) return !scalar.isZero();
  const upper = scalar.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  return new TcoError("#VALUE!", `"${scalar}" is neither TRUE nor FALSE.`);
}
