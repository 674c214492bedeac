import fc from "fast-check";
import { Decimal } from "../../src/engine/decimal";
import { product } from "../../src/engine/product";

const factor = fc.oneof(
  fc.constantFrom("1", "-1", "0", "10", "0.1", "1.0000001").map((text) => new Decimal(text)),
  fc.integer({ min: 1, max: 99 }).map((divisor) => new Decimal(7).div(divisor)),
);

test("the product is that of decimal.js, whichever factor is one", () => {
  fc.assert(
    fc.property(factor, factor, (a, b) => {
      expect(product(a, b).toString()).toBe(a.times(b).toString());
    }),
  );
});
