import { Decimal } from "../../engine/decimal";
import { power } from "../../engine/power";
import { ceilingTo, floorTo, roundTo, roundUpTo } from "../../engine/round";
import { settle } from "../../engine/settle";
import { TcoError } from "../../engine/tco-error";
import type { Scalar } from "../value";
import type { FunctionTable } from "./excel-function";
import { ofNumbers } from "./lift";

const ZERO = new Decimal(0);
const ONE = new Decimal(1);

export const rounding: FunctionTable = {
  ABS: ofNumbers(1, 1, (value = ZERO) => value.abs()),
  SIGN: ofNumbers(1, 1, (value = ZERO) => new Decimal(value.isZero() ? 0 : value.s)),
  INT: ofNumbers(1, 1, (value = ZERO) => settle(value).floor()),
  SQRT: ofNumbers(1, 1, (value = ZERO) =>
    value.isNegative() && !value.isZero()
      ? new TcoError("#NUM!", "A negative number has no square root.")
      : value.sqrt(),
  ),
  EXP: ofNumbers(1, 1, (value = ZERO) => value.exp()),
  LN: ofNumbers(1, 1, (value = ZERO) =>
    value.lte(0) ? new TcoError("#NUM!", "LN needs a number above zero.") : value.ln(),
  ),
  POWER: ofNumbers(2, 2, (base = ZERO, exponent = ZERO) => power(base, exponent)),
  ROUND: ofNumbers(2, 2, (value = ZERO, places = ZERO) => roundTo(value, whole(places))),
  ROUNDUP: ofNumbers(2, 2, (value = ZERO, places = ZERO) => roundUpTo(value, whole(places))),
  CEILING: ofNumbers(2, 2, (value = ZERO, step = ZERO) => ceiling(value, step)),
  FLOOR: ofNumbers(2, 2, (value = ZERO, step = ONE) => floor(value, step)),
  MOD: ofNumbers(2, 2, (value = ZERO, divisor = ZERO) => modulo(value, divisor)),
};

function whole(value: Decimal): number {
  return value.trunc().toNumber();
}

function ceiling(value: Decimal, step: Decimal): Scalar {
  if (value.isZero() || step.isZero()) return ZERO;
  return signsClash(value, step) ?? ceilingTo(value, step);
}

function floor(value: Decimal, step: Decimal): Scalar {
  if (value.isZero()) return ZERO;
  if (step.isZero()) return new TcoError("#DIV/0!", "FLOOR to multiples of zero.");
  return signsClash(value, step) ?? floorTo(value, step);
}

function signsClash(value: Decimal, step: Decimal): TcoError | undefined {
  return value.isPositive() && step.isNegative()
    ? new TcoError("#NUM!", "A positive number has no multiples of a negative one near it.")
    : undefined;
}

/** The remainder with the divisor's sign, as Excel has it. */
function modulo(value: Decimal, divisor: Decimal): Scalar {
  if (divisor.isZero()) return new TcoError("#DIV/0!", "MOD by zero.");
  const rest = value.minus(floorTo(value, divisor));
  return rest.isNegative() === divisor.isNegative() ? rest : ZERO;
}
