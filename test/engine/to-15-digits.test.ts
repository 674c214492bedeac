import fc from "fast-check";
import { Decimal } from "../../src/engine/decimal";
import { to15Digits } from "../../src/engine/to-15-digits";
import "../support/property-seed";

it("is what reading the text of 15 digits gives, half up, of up to 34 digits wherever the point stands", () => {
  const text = fc.stringMatching(/^-?[1-9]\d{0,33}$/);
  fc.assert(
    fc.property(text, fc.integer({ min: -60, max: 40 }), (digits, exponent) => {
      const value = new Decimal(`${digits}e${exponent}`);
      const read = Number(value.toSignificantDigits(15, Decimal.ROUND_HALF_UP).toString());
      expect(to15Digits(value)).toBe(read);
    }),
    { numRuns: 5000 },
  );
});

test.each`
  text                      | found                  | reason
  ${"0.1234567890123455"}   | ${0.123456789012346}   | ${"half up at the end of the third word"}
  ${"0.1234567890123454"}   | ${0.123456789012345}   | ${"down"}
  ${"9.999999999999995"}    | ${10}                  | ${"all digits carry"}
  ${"1234567.89012345678"}  | ${1234567.89012346}    | ${"the third word keeps one digit"}
  ${"-2.00000000000000049"} | ${-2}                  | ${"a sign, and a fourth word"}
  ${"1.000000000000005e30"} | ${1.00000000000001e30} | ${"an exact power of ten, 16"}
  ${"1.23456789012345e40"}  | ${1.23456789012345e40} | ${"none: its text is read"}
  ${"0"}                    | ${0}                   | ${"no digit at all"}
`("$text: $found, $reason", ({ text, found }: { text: string; found: number }) => {
  expect(to15Digits(new Decimal(text))).toBe(found);
});
