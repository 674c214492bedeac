/** Excel's day 1 is 1 January 1900; it counts a 29 February 1900 (day 60) that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const FIRST_RIGHT_DAY = 61;

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The serial number of a day; months and days beyond their range roll over, as in Excel's DATE. */
export function dayNumber(year: number, month: number, day: number): number {
  const number = Math.round((Date.UTC(year, month - 1, day) - DAY_ZERO) / DAY);
  return number < FIRST_RIGHT_DAY ? number - 1 : number;
}

/** The calendar day of a serial number. */
export function calendarDay(number: number): CalendarDay {
  const whole = Math.floor(number);
  const date = new Date(DAY_ZERO + (whole < FIRST_RIGHT_DAY ? whole + 1 : whole) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
