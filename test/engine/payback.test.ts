import fc from "fast-check";
import { Decimal } from "../../src/engine/decimal";
import { payback } from "../../src/engine/payback";
import { steadyPayback } from "../../src/engine/steady-payback";

const number = (value: number | string) => new Decimal(value);
const rates = fc.oneof(
  fc.constant(0),
  fc.double({ min: 0.001, max: 0.5, noNaN: true }),
  fc.double({ min: -0.5, max: -0.001, noNaN: true }),
);

it("of a steady saving is that of the same saving counted period by period", () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1000 }),
      fc.integer({ min: 20, max: 1000 }),
      rates,
      (outlay, saving, rate) => {
        const counted = payback(
          number(outlay),
          new Array<Decimal>(200).fill(number(saving)),
          number(rate),
        );
        const solved = steadyPayback(number(outlay), number(saving), number(rate));
        if (counted === undefined) return expect(solved?.lte(200) ?? false).toBe(false);
        expect(solved?.minus(counted).abs().toNumber()).toBeLessThan(1e-20);
      },
    ),
  ));

it("in whole periods is exact: the outlay is what they save", () => {
  const [rate, saving] = [number("0.08"), number(107664)];
  const growth = rate.plus(1);
  for (const periods of [1, 2, 3, 17]) {
    const outlay = saving.times(number(1).minus(growth.pow(-periods))).div(rate);
    expect(steadyPayback(outlay, saving, rate)?.toNumber()).toBe(periods);
  }
});

it("never comes from a perpetuity that is worth just the outlay", () => {
  // 8 a period for ever at 8% is worth 100.
  expect(steadyPayback(number(100), number(8), number("0.08"))).toBeUndefined();
  expect(steadyPayback(number("99.99"), number(8), number("0.08"))?.toNumber()).toBeGreaterThan(1);
});

it("of a million of millions of periods is solved, not counted", () => {
  // At a rate r per period, −ln(1 − outlay × r) / ln(1 + r) periods of 1: outlay × r is 0.1, and −ln 0.9 is
  // 0.10536051565782630…, over r = 1E-16.
  const periods = steadyPayback(number("1e15"), number(1), number("1e-16"));
  expect(periods?.toNumber()).toBeCloseTo(1.053605156578263e15, -1);
});

it("does not notice a rate too small for 34 digits", () => {
  expect(steadyPayback(number(100), number(1), number("1e-300"))?.toNumber()).toBe(100);
});

it("counts the first time that the sum reaches the outlay, and passes over lost ground", () => {
  const savings = [50, -20, 40, 80].map(number);
  // 50, 30, 70, 150: three periods and (100 − 70) / 80.
  expect(payback(number(100), savings, number(0))?.toNumber()).toBe(3.375);
  // 50 is reached at the end of period 1, although period 2 takes 20 back.
  expect(payback(number(50), savings, number(0))?.toNumber()).toBe(1);
  expect(payback(number(151), savings, number(0))).toBeUndefined();
});
