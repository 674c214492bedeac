import { Decimal } from "../../engine/decimal";
import { payment } from "../../engine/payment";
import { TcoError } from "../../engine/tco-error";
import type { FunctionTable } from "./excel-function";
import { ofNumbers } from "./lift";

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
};
