import fc from "fast-check";
import { Decimal } from "../../src/engine/decimal";
import { sum } from "../../src/engine/sum";

/** Whole numbers of one word of decimal.js and of more, fractions, and numbers of 34 digits, which get rounded. */
const number = fc.oneof(
  fc.integer({ min: -12_000_000, max: 12_000_000 }).map((whole) => new Decimal(whole)),
  fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((float) => new Decimal(float)),
  fc.integer({ min: 1, max: 99 }).map((divisor) => new Decimal(1e6).div(divisor)),
);

test("the sum is that of one addition after the other, to the last of 34 digits", () => {
  fc.assert(
    fc.property(fc.array(number, { maxLength: 30 }), (numbers) => {
      const oneByOne = numbers.reduce((total, next) => total.plus(next), new Decimal(0));
      expect(sum(numbers).toString()).toBe(oneByOne.toString());
    }),
  );
});

test.each`
  numbers                       | total                        | source
  ${[]}                         | ${"0"}                       | ${"nothing to add"}
  ${["1", "0", "1", "1"]}       | ${"3"}                       | ${"three of four hold"}
  ${["9999999", "1", "0.5"]}    | ${"10000000.5"}              | ${"9,999,999 + 1 + 0.5"}
  ${["2", "1e20", "0.1", "-2"]} | ${"100000000000000000000.1"} | ${"what does not fit a word, and after it"}
  ${["1", "NaN"]}               | ${"NaN"}                     | ${"no number has no sum"}
`(
  "$numbers come to $total: $source",
  ({ numbers, total }: { numbers: string[]; total: string }) => {
    expect(sum(numbers.map((text) => new Decimal(text))).toString()).toBe(total);
  },
);
