import fc from "fast-check";
import { isoDay, serialOfDay } from "../../src/engine/iso-day";

test.each`
  serial       | iso             | source
  ${1}         | ${"1900-01-01"} | ${"Excel's first day"}
  ${61}        | ${"1900-03-01"} | ${"after the 29 February that Excel invents"}
  ${36526}     | ${"2000-01-01"} | ${"=DATE(2000,1,1) in Excel"}
  ${46158}     | ${"2026-05-16"} | ${"36526 + 26 × 365 + 7 leap days + 135 days into 2026"}
  ${46158.75}  | ${"2026-05-16"} | ${"the same day at six in the evening"}
  ${2_958_465} | ${"9999-12-31"} | ${"Excel's last day"}
`("$serial is $iso: $source", ({ serial, iso }) => {
  expect(isoDay(serial)).toBe(iso);
  expect(serialOfDay(iso)).toBe(Math.floor(serial));
});

it("has the next serial the next day", () => {
  const days = fc.date({
    min: new Date("1901-01-01"),
    max: new Date("2200-01-01"),
    noInvalidDate: true,
  });
  const iso = (date: Date) => date.toISOString().slice(0, 10);
  fc.assert(
    fc.property(days, (day) => {
      const next = new Date(day.getTime() + 86_400_000);
      expect(serialOfDay(iso(next))).toBe(serialOfDay(iso(day)) + 1);
    }),
  );
});

it("comes back from either form, but for the day that never was", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      expect(serialOfDay(isoDay(serial))).toBe(serial);
    }),
  );
});
