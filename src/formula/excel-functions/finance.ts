import { Decimal } from "../../engine/decimal";
import { payment } from "../../engine/payment";
import { TcoError } from "../../engine/tco-error";
import { withinExcel } from "../within-excel";
import type { FunctionTable } from "./excel-function";
import { toNumber } from "../coerce";
import type { Scalar, Value } from "../value";
import { firstScalar } from "./as-matrix";
import { ofNumbers } from "./lift";
import { numbersIn } from "./numbers-in";

const ZERO = new Decimal(0);

export const finance: FunctionTable = {
  SLN: ofNumbers(3, 3, (cost = ZERO, salvage = ZERO, life = ZERO) =>
    life.isZero()
      ? new TcoError("#DIV/0!", "SLN over a life of zero.")
      : cost.minus(salvage).div(life),
  ),
  PMT: ofNumbers(3, 5, (rate = ZERO, periods = ZERO, present = ZERO, future = ZERO, type = ZERO) =>
    periods.isZero() || rate.eq(-1)
      ? new TcoError("#NUM!", "PMT needs periods other than 0 and a rate other than -100%.")
      : payment(rate, periods, present, future, !type.isZero()),
  ),
  NPV: { least: 2, most: Infinity, ranges: true, body: presentValue },
};

/** Blank cells and texts are passed over, as Excel has it: what comes after them moves forward. */
function presentValue([rate = null, ...flows]: readonly Value[]): Scalar {
  const growth = toNumber(firstScalar(rate));
  const numbers = numbersIn(flows);
  if (growth instanceof TcoError) return growth;
  if (numbers instanceof TcoError) return numbers;
  const factor = growth.plus(1);
  if (factor.isZero()) return new TcoError("#DIV/0!", "NPV at a rate of -100%.");
  const sum = numbers.reduceRight((later, flow) => later.plus(flow).div(factor), ZERO);
  return withinExcel(sum);
}
