import fc from "fast-check";
import { Decimal } from "../../src/engine/decimal";
import type { Value } from "../../src/formula/value";
import { called, formulaValue, numberCalled } from "../support/called";

const numbersOf = (value: Value): readonly Decimal[] => (value as Decimal[][]).flat();
const amount = fc.double({ min: 0, max: 1e8, noNaN: true });
const flows = fc.array(amount, { minLength: 1, maxLength: 12 });
const wholeFlows = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 2, maxLength: 12 });
const periods = fc.integer({ min: 1, max: 30 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const rate = fc.oneof(
  fc.constant(0),
  fc.double({ min: 0.001, max: 0.5, noNaN: true }),
  fc.double({ min: -0.3, max: -0.001, noNaN: true }),
);

/** Equal to 22 of the 34 digits that the engine carries, or to 25 decimals near zero. */
function expectSame(a: Decimal, b: Decimal): void {
  const scale = Decimal.max(a.abs(), b.abs(), 1e-3);
  expect(a.minus(b).abs().div(scale).toNumber()).toBeLessThan(1e-22);
}

it("PVCOST is the initial cost and each cost over (1 + rate)^(k − 1 + timing)", () =>
  fc.assert(
    fc.property(flows, rate, share, amount, (costs, r, timing, initial) => {
      const growth = new Decimal(r).plus(1);
      const parts = costs.map((cost, k) =>
        new Decimal(cost).div(growth.pow(new Decimal(k).plus(timing))),
      );
      const value = numberCalled("PVCOST", r, [costs], timing, initial);
      expectSame(value, Decimal.sum(initial, ...parts));
    }),
  ));

it("PVCOST of a row is that of the column, and a blank is a period without cost", () => {
  // 100 / 1.1 + 0 + 100 / 1.331
  const expected = new Decimal(100).div("1.1").plus(new Decimal(100).div("1.331"));
  expectSame(numberCalled("PVCOST", 0.1, [[100, 0, 100]]), expected);
  expectSame(numberCalled("PVCOST", 0.1, [[100], [0], [100]]), expected);
});

it("PVCOST of what AMORTIZE spreads is the cost", () =>
  fc.assert(
    fc.property(amount, periods, rate, (cost, life, r) => {
      const payment = numberCalled("AMORTIZE", cost, life, 0, r).toNumber();
      const value = numberCalled("PVCOST", r, [new Array<number>(life).fill(payment)]);
      // The payment went through a float64.
      expect(value.minus(cost).abs().lte(Decimal.max(cost, 1e-3).times(1e-13))).toBe(true);
    }),
  ));

it("PVCOST with timing 1 is PVCOST with timing 0, a period later", () =>
  fc.assert(
    fc.property(flows, rate, (costs, r) => {
      const start = numberCalled("PVCOST", r, [costs], 0);
      const end = numberCalled("PVCOST", r, [costs], 1);
      expectSame(end.times(new Decimal(r).plus(1)), start);
    }),
  ));

it("PAYBACK: what the whole periods before it save is less than the outlay, with the next one it is not", () =>
  fc.assert(
    fc.property(wholeFlows, fc.integer({ min: 1, max: 1000 }), rate, (savings, part, r) => {
      const total = numberCalled("PVCOST", r, [savings]);
      fc.pre(total.gt(1));
      const outlay = total.times(part).div(1001).toNumber();
      const result = numberCalled("PAYBACK", outlay, [savings], r);
      const whole = result.minus(1e-20).ceil().toNumber();
      const saved = (count: number) =>
        count === 0 ? new Decimal(0) : numberCalled("PVCOST", r, [savings.slice(0, count)]);
      expect(saved(whole - 1).lt(outlay)).toBe(true);
      expect(saved(whole).plus(1e-15).gte(outlay)).toBe(true);
    }),
  ));

it("PAYBACK comes no earlier at a higher rate", () =>
  fc.assert(
    fc.property(
      wholeFlows,
      rate,
      rate,
      fc.integer({ min: 1, max: 1000 }),
      (savings, a, b, part) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const total = numberCalled("PVCOST", high, [savings]);
        fc.pre(total.gt(1));
        const outlay = total.times(part).div(1001).toNumber();
        const [sooner, later] = [low, high].map((r) =>
          numberCalled("PAYBACK", outlay, [savings], r),
        );
        expect(sooner!.lte(later!.plus(1e-20))).toBe(true);
      },
    ),
  ));

it("RAMP never falls, never passes its target, and is there when the ramp ends", () =>
  fc.assert(
    fc.property(amount, periods, periods, share, (target, shown, length, start) => {
      const values = numbersOf(called("RAMP", target, shown, length, start));
      expect(values).toHaveLength(shown);
      const almost = new Decimal(target).times(1e-30);
      values.forEach((value, k) => {
        expect(value.plus(almost).gte(values[k - 1] ?? 0)).toBe(true);
        expect(value.lte(target)).toBe(true);
        if (k + 1 >= length) expectSame(value, new Decimal(target));
      });
    }),
  ));

it("VARIANCE: volume and price are together what was spent less what was budgeted", () =>
  fc.assert(
    fc.property(amount, amount, amount, amount, (plannedVolume, plannedPrice, volume, price) => {
      const [byVolume, byPrice, total] = numbersOf(
        called("VARIANCE", plannedVolume, plannedPrice, volume, price),
      );
      const [spent, budget] = [
        new Decimal(volume).times(price),
        new Decimal(plannedVolume).times(plannedPrice),
      ];
      const tolerance = Decimal.max(spent, budget, byVolume!.abs(), 1).times(1e-30);
      expect(total!.minus(spent.minus(budget)).abs().lte(tolerance)).toBe(true);
      expect(byVolume!.plus(byPrice!).eq(total!)).toBe(true);
    }),
  ));

it("RUNRATE is the mean of the last values times the days, and what came before does not count", () =>
  fc.assert(
    fc.property(flows, flows, fc.integer({ min: 1, max: 31 }), (early, late, days) => {
      const rate = numberCalled("RUNRATE", [[...early, ...late]], late.length, days);
      expectSame(
        rate,
        Decimal.sum(...late)
          .div(late.length)
          .times(days),
      );
      const column = [...early, ...late].map((each) => [each]);
      expectSame(numberCalled("RUNRATE", column, late.length, days), rate);
    }),
  ));

it("SPIKE is the run rate of the last value over that of the values before it", () =>
  fc.assert(
    fc.property(
      flows,
      fc.double({ min: 0.01, max: 1e6, noNaN: true }),
      amount,
      (early, least, last) => {
        const before = [...early, least];
        const ratio = numberCalled("SPIKE", [[...before, last]], before.length);
        expectSame(
          ratio.times(numberCalled("RUNRATE", [before], before.length, 1)),
          numberCalled("RUNRATE", [[last]], 1, 1),
        );
      },
    ),
  ));

it("SPIKE of a weekly series: weeks 5 to 7 stand out from the three before them", () => {
  const weeks = [0.09, 0.1, 0.11, 0.13, 0.18, 0.34, 0.41, 0.12, 0.1, 0.1];
  // 0.18 / (0.34 / 3), 0.34 / (0.42 / 3), 0.41 / (0.65 / 3)
  const ratios = [5, 6, 7].map((week) => numberCalled("SPIKE", [weeks.slice(0, week)], 3));
  expect(ratios.map((ratio) => ratio.toDecimalPlaces(2).toNumber())).toEqual([1.59, 2.43, 1.89]);
});

it("CAPSTATUS rises with spend", () => {
  const ranks = ["OK", "WARN", "ALERT", "OVER"];
  fc.assert(
    fc.property(amount, amount, fc.double({ min: 1, max: 1e8, noNaN: true }), (a, b, cap) => {
      const rank = (spend: number) => ranks.indexOf(called("CAPSTATUS", spend, cap) as string);
      expect(rank(Math.min(a, b))).toBeLessThanOrEqual(rank(Math.max(a, b)));
    }),
  );
});

it("CHECKLIST counts the TRUE and asks for as many as the threshold", () =>
  fc.assert(
    fc.property(
      fc.array(fc.boolean(), { minLength: 1 }),
      fc.integer({ min: 0, max: 9 }),
      (answers, threshold) => {
        const count = answers.filter(Boolean).length;
        const verdict = count >= threshold ? "evaluate" : "stay";
        expect(
          formulaValue(`=TCO.CHECKLIST({${answers.join(",").toUpperCase()}},${threshold})`),
        ).toEqual([[count, verdict]]);
      },
    ),
  ));
