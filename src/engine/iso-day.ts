import { calendarDay, dayNumber } from "./day-number";

/** The day of a serial number as ISO writes it: 46158 is 2026-05-16. */
export function isoDay(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  const digits = (value: number, length: number) => String(value).padStart(length, "0");
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** The serial number of an ISO day: 2026-05-16 is 46158. */
export function serialOfDay(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return dayNumber(year, month, day);
}
