import fc from "fast-check";
import { Decimal } from "../../../src/engine/decimal";
import { normalQuantile } from "../../../src/engine/normal-quantile";
import { standardNormal } from "../../../src/engine/simulation/standard-normal";

const { quantile, share } = standardNormal();
const shares = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });

test("the share below a value, taken back, is that share", () => {
  fc.assert(
    fc.property(shares, (each) =>
      expect(Math.abs(share(quantile(each)) - each)).toBeLessThan(1e-14),
    ),
  );
});

test("lies within 1 in 50,000 of the share of Wichura's quantile", () => {
  fc.assert(
    fc.property(shares, (each) => {
      const exact = normalQuantile(new Decimal(each)).toNumber();
      expect(Math.abs(share(exact) - each)).toBeLessThan(2e-5);
    }),
  );
});

test("takes the smallest and the largest share that can be drawn", () => {
  expect(quantile(0)).toBe(-8.5);
  expect(quantile(2 ** -53)).toBeLessThan(-8);
  expect(quantile(1 - 2 ** -53)).toBeGreaterThan(7.9);
  expect([share(-9), share(9)]).toEqual([0, 1]);
});
