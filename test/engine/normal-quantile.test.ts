import fc from "fast-check";
import { Decimal } from "../../src/engine/decimal";
import { normalQuantile } from "../../src/engine/normal-quantile";

const quantile = (probability: number | string) =>
  normalQuantile(new Decimal(probability)).toNumber();

test.each`
  probability | z                     | source
  ${"0.5"}    | ${0}                  | ${"symmetry"}
  ${"0.9"}    | ${1.2815515655446004} | ${"tables; the tail formula"}
  ${"0.6"}    | ${0.2533471031357997} | ${"tables; the centre formula"}
  ${"1E-20"}  | ${-9.262340089798408} | ${"tables; the far tail formula"}
`("the quantile of $probability is $z: $source", ({ probability, z }) => {
  expect(quantile(probability)).toBeCloseTo(z, 14);
});

const probability = fc.double({ min: 1e-12, max: 0.5, noNaN: true });

test("the quantile of p is minus the quantile of 1 − p", () => {
  fc.assert(
    fc.property(probability, (p) => {
      const mirrored = normalQuantile(new Decimal(1).minus(p)).neg().toNumber();
      expect(mirrored).toBeCloseTo(quantile(p), 13);
    }),
  );
});

test("a larger probability has a larger quantile", () => {
  fc.assert(
    fc.property(probability, probability, (p, q) => {
      fc.pre(p < q * (1 - 1e-9));
      expect(quantile(p)).toBeLessThan(quantile(q));
    }),
  );
});
