import { Decimal } from "../engine/decimal";
import { TcoError } from "../engine/tco-error";
import type { ErrorCode } from "../engine/tco-error";
import { toText } from "../formula/coerce";
import type { Scalar } from "../formula/value";
import { describeValue } from "./describe-value";
import { liesInside } from "./lies-inside";
import type { EnumerationKind, NumberKind, Parameter } from "./parameter";

/** Errors that a custom function cannot hand back to Excel. */
const unreturnable: readonly ErrorCode[] = ["#NAME?", "#REF!", "#NULL!"];

/**
 * One element of an argument as the formula may use it, or the error that it is. Blank and empty text are 0,
 * because Excel on the desktop sends 0 for a blank cell where Excel on the web sends nothing.
 */
export function checkedElement(parameter: Parameter, value: Scalar): Scalar {
  if (value instanceof TcoError) return returnable(parameter, value);
  const blank = value === null || value === "";
  switch (parameter.type) {
    case "number":
      return checkedNumber(parameter, blank ? new Decimal(0) : value);
    case "flag":
      if (blank) return false;
      return typeof value === "boolean" ? value : wrongType(parameter, value);
    case "enumeration":
      return checkedMember(parameter, value);
    case "text":
      return typeof value === "string" && !blank ? value : wrongType(parameter, value);
    case "label":
      return toText(value);
    case "any":
      return value;
  }
}

function checkedNumber(parameter: NumberKind & { name: string }, value: Scalar): Scalar {
  if (!(value instanceof Decimal)) return wrongType(parameter, value);
  return liesInside(parameter, value.toNumber()) ? value : refused("#NUM!", parameter, value);
}

function checkedMember(parameter: EnumerationKind & { name: string }, value: Scalar): Scalar {
  const word = typeof value === "string" ? value.toLowerCase() : "";
  const member = Object.keys(parameter.members).find((each) => each.toLowerCase() === word);
  return member ?? wrongType(parameter, value);
}

function returnable(parameter: Parameter, error: TcoError): TcoError {
  if (!unreturnable.includes(error.code)) return error;
  return new TcoError("#VALUE!", `${parameter.name} is the error ${error.code}.`);
}

type Expecting = Pick<Parameter, "name" | "expects">;

function wrongType(parameter: Expecting, value: Scalar): TcoError {
  return refused("#VALUE!", parameter, value);
}

function refused(code: ErrorCode, { name, expects }: Expecting, value: Scalar): TcoError {
  return new TcoError(code, `${name} must be ${expects}, not ${describeValue(value)}.`);
}
