import fc from "fast-check";
import { Decimal } from "../../src/engine/decimal";
import { shortNumber } from "../../src/engine/short-number";

const digits = fc.integer({ min: -99_999_999_999_999, max: 99_999_999_999_999 });

it("is what reading the text gives, of up to 14 digits wherever the point stands", () => {
  fc.assert(
    fc.property(digits, fc.integer({ min: -20, max: 10 }), (whole, exponent) => {
      const value = new Decimal(`${whole}e${exponent}`);
      const found = shortNumber(value);
      if (value.d.length <= 2) expect(found).toBe(value.toNumber());
      else expect(found).toBeUndefined();
    }),
  );
});

test.each`
  text                  | found         | reason
  ${"117377.44"}        | ${117377.44}  | ${"two words: 117377 and 4400000"}
  ${"0.00615"}          | ${0.00615}    | ${"one word behind the point"}
  ${"25000000"}         | ${25_000_000} | ${"2 and 5000000"}
  ${"1e40"}             | ${undefined}  | ${"its power of ten is not exact"}
  ${"1e-40"}            | ${undefined}  | ${"nor is this one"}
  ${"1.23456789012345"} | ${undefined}  | ${"three words: 1, 2345678 and 9012345"}
  ${"NaN"}              | ${undefined}  | ${"no number"}
`("$text: $found, $reason", ({ text, found }: { text: string; found: number | undefined }) => {
  expect(shortNumber(new Decimal(text))).toBe(found);
});
