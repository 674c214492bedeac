import fc from "fast-check";
import { calendarDay, dayNumber } from "../../src/engine/day-number";

test.each`
  year    | month | day   | number     | source
  ${1900} | ${1}  | ${1}  | ${1}       | ${"Excel's first day"}
  ${1900} | ${2}  | ${28} | ${59}      | ${"before the day that never was"}
  ${1900} | ${3}  | ${1}  | ${61}      | ${"after it"}
  ${2000} | ${1}  | ${1}  | ${36526}   | ${"Microsoft's documentation of DATE systems"}
  ${2026} | ${5}  | ${16} | ${46158}   | ${"36526 + 26 × 365 + 7 leap days + 135"}
  ${9999} | ${12} | ${31} | ${2958465} | ${"Excel's last day"}
`("$year-$month-$day is day $number: $source", ({ year, month, day, number }) => {
  expect(dayNumber(year, month, day)).toBe(number);
  expect(calendarDay(number)).toEqual({ year, month, day });
});

test("every day has one number and comes back from it", () => {
  const ordinary = fc.integer({ min: 61, max: 2_958_465 });
  fc.assert(
    fc.property(ordinary, (number) => {
      const { year, month, day } = calendarDay(number);
      expect(dayNumber(year, month, day)).toBe(number);
    }),
  );
});
