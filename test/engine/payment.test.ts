import fc from "fast-check";
import { Decimal } from "../../src/engine/decimal";
import { payment } from "../../src/engine/payment";

const rate = fc.integer({ min: 1, max: 5000 }).map((n) => new Decimal(n).div(10_000));
const periods = fc.integer({ min: 1, max: 40 });
const amount = fc.integer({ min: 1, max: 10_000_000 }).map((n) => new Decimal(n));

test("the present value of the payments is what was borrowed", () => {
  fc.assert(
    fc.property(rate, periods, amount, (r, n, borrowed) => {
      const paid = payment(r, new Decimal(n), borrowed, new Decimal(0), false).neg();
      const factors = Array.from({ length: n }, (_, k) => r.plus(1).pow(-(k + 1)));
      const present = factors.reduce((sum, factor) => sum.plus(paid.times(factor)), new Decimal(0));
      expect(present.minus(borrowed).abs().lt(borrowed.times(1e-25))).toBe(true);
    }),
  );
});

test("a payment at the start is the one at the end, a period earlier", () => {
  fc.assert(
    fc.property(rate, periods, amount, (r, n, borrowed) => {
      const [atEnd, atStart] = [false, true].map((start) =>
        payment(r, new Decimal(n), borrowed, new Decimal(0), start),
      );
      expect(
        atStart
          ?.times(r.plus(1))
          .minus(atEnd ?? 0)
          .abs()
          .lt(1e-20),
      ).toBe(true);
    }),
  );
});

test("without interest it is the share of one period", () => {
  const nothing = new Decimal(0);
  expect(payment(nothing, new Decimal(4), new Decimal(-100), nothing, false).toNumber()).toBe(25);
});
