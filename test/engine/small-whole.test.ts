import { Decimal } from "../../src/engine/decimal";
import { smallWhole } from "../../src/engine/small-whole";

test.each`
  text          | found        | reason
  ${"0"}        | ${0}         | ${"whole"}
  ${"-3"}       | ${-3}        | ${"whole below zero"}
  ${"9999999"}  | ${9_999_999} | ${"the largest of one word"}
  ${"10000000"} | ${undefined} | ${"its word says 1, its exponent 7"}
  ${"10000001"} | ${undefined} | ${"two words"}
  ${"0.5"}      | ${undefined} | ${"its word says 5000000, its exponent -1"}
  ${"1.5"}      | ${undefined} | ${"a fraction in the second word"}
  ${"NaN"}      | ${undefined} | ${"no number"}
  ${"Infinity"} | ${undefined} | ${"no end"}
`("$text: $found, $reason", ({ text, found }: { text: string; found: number | undefined }) => {
  expect(smallWhole(new Decimal(text))).toBe(found);
});
