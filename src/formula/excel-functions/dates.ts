import { calendarDay, dayNumber } from "../../engine/day-number";
import { Decimal } from "../../engine/decimal";
import { TcoError } from "../../engine/tco-error";
import type { Scalar } from "../value";
import type { FunctionTable } from "./excel-function";
import { ofNumbers } from "./lift";

const ZERO = new Decimal(0);
/** 31 December 9999, the last day that Excel knows. */
const LAST_DAY = 2_958_465;

export const dates: FunctionTable = {
  DATE: ofNumbers(3, 3, (year = ZERO, month = ZERO, day = ZERO) =>
    serial(dayNumber(fullYear(whole(year)), whole(month), whole(day))),
  ),
  YEAR: ofNumbers(1, 1, (day = ZERO) => ofDay(day, ({ year }) => year)),
  MONTH: ofNumbers(1, 1, (day = ZERO) => ofDay(day, ({ month }) => month)),
  EOMONTH: ofNumbers(2, 2, (day = ZERO, months = ZERO) =>
    ofDay(day, ({ year, month }) => dayNumber(year, month + whole(months) + 1, 0)),
  ),
};

function whole(value: Decimal): number {
  return value.trunc().toNumber();
}

/** Excel counts years below 1900 from 1900 on. */
function fullYear(year: number): number {
  return year >= 0 && year < 1900 ? year + 1900 : year;
}

function serial(day: number): Scalar {
  return day >= 0 && day <= LAST_DAY
    ? new Decimal(day)
    : new TcoError("#NUM!", "The day lies outside the years 1900 to 9999.");
}

function ofDay(day: Decimal, body: (date: ReturnType<typeof calendarDay>) => number): Scalar {
  const known = serial(whole(day));
  return known instanceof TcoError ? known : serial(body(calendarDay(whole(day))));
}
