import fc from "fast-check";
import { dateSerial } from "../../src/workbook/date-serial";

test.each`
  iso             | serial   | source
  ${"1900-03-01"} | ${61}    | ${"Excel's first day after the one that never was"}
  ${"2000-01-01"} | ${36526} | ${"DATE(2000,1,1) in Excel"}
  ${"2026-05-16"} | ${46158} | ${"36526 + 26 × 365 + 7 leap days + 135 days into 2026"}
`("$iso is day $serial: $source", ({ iso, serial }) => {
  expect(dateSerial(iso)).toBe(serial);
});

it("the next day has the next serial", () => {
  const days = fc.date({
    min: new Date("1901-01-01"),
    max: new Date("2200-01-01"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (day) => {
      const next = new Date(day.getTime() + 86_400_000);
      const iso = (date: Date) => date.toISOString().slice(0, 10);
      expect(dateSerial(iso(next))).toBe(dateSerial(iso(day)) + 1);
    }),
  );
});
