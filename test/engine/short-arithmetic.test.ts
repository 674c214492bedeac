import fc from "fast-check";
import { Decimal } from "../../src/engine/decimal";
import { minus } from "../../src/engine/minus";
import { plus } from "../../src/engine/plus";
import { product } from "../../src/engine/product";

const number = fc.oneof(
  fc
    .constantFrom("1", "-1", "0", "10", "9999999", "-9999999", "0.1", "1.0000001")
    .map((text) => new Decimal(text)),
  fc.integer({ min: 1, max: 99 }).map((divisor) => new Decimal(7).div(divisor)),
);

test.each([
  ["plus", plus, (a: Decimal, b: Decimal) => a.plus(b)],
  ["minus", minus, (a: Decimal, b: Decimal) => a.minus(b)],
  ["product", product, (a: Decimal, b: Decimal) => a.times(b)],
])("%s is that of decimal.js, also of counts, ones and zeros", (_, ours, theirs) => {
  fc.assert(
    fc.property(number, number, (a, b) => {
      expect(ours(a, b).toString()).toBe(theirs(a, b).toString());
    }),
  );
});
