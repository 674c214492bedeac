import { Decimal } from "../../engine/decimal";
import { TcoError } from "../../engine/tco-error";
import { numberInText } from "../coerce";
import { compare } from "../compare";
import type { Scalar } from "../value";

export type Criterion = (value: Scalar) => boolean;

const OPERATOR = /^(>=|<=|<>|>|<|=)?(.*)$/s;

/** The condition that COUNTIF and SUMIFS read from a value: 5, "text", "a*", ">=5", "<>x". */
export function criterion(wanted: Scalar): Criterion {
  if (wanted instanceof TcoError)
    return (value) => value instanceof TcoError && value.code === wanted.code;
  if (typeof wanted !== "string") return equals(wanted ?? new Decimal(0));
  const [, operator = "=", rest = ""] = OPERATOR.exec(wanted) ?? [];
  const operand = operandIn(rest);
  if (operator === "=") return equals(operand, wanted.startsWith("="));
  if (operator === "<>") return not(equals(operand, true));
  return ordered(operator, operand);
}

function operandIn(text: string): Decimal | string | boolean {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  return numberInText(text) ?? text;
}

function equals(wanted: Decimal | string | boolean, strictlyBlank = false): Criterion {
  if (wanted === "") return (value) => value === null || (!strictlyBlank && value === "");
  if (typeof wanted === "string") {
    const isLike = likeText(wanted);
    return (value) => typeof value === "string" && isLike(value);
  }
  return (value) => {
    const found = typeof value === "string" ? numberInText(value) : value;
    return (
      typeof found === typeof wanted &&
      found !== null &&
      !(found instanceof TcoError) &&
      compare(found as Decimal | boolean, wanted) === 0
    );
  };
}

function not(condition: Criterion): Criterion {
  return (value) => !condition(value);
}

/** Only values of the operand's own kind are compared: a text is never above or below a number here. */
function ordered(operator: string, operand: Decimal | string | boolean): Criterion {
  return (value) => {
    if (value === null || value instanceof TcoError || typeof value !== typeof operand)
      return false;
    const order = compare(value, operand);
    if (operator === ">") return order > 0;
    if (operator === ">=") return order >= 0;
    return operator === "<" ? order < 0 : order <= 0;
  };
}

/** Like a whole text: * is any run, ? any one character, ~ takes the next one literally; case does not count. */
export function likeText(wanted: string): (text: string) => boolean {
  if (!/[*?~]/.test(wanted)) {
    const upper = wanted.toUpperCase();
    return (text) => text.length === wanted.length && text.toUpperCase() === upper;
  }
  const source = wanted.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (found) => {
    if (found === "*") return "[^]*";
    if (found === "?") return "[^]";
    return `\\${found[found.length - 1] ?? ""}`;
  });
  const pattern = new RegExp(`^${source}$`, "i");
  return (text) => pattern.test(text);
}
