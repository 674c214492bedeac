import fc from "fast-check";
import { Decimal } from "../../src/engine/decimal";
import { numberCalled } from "../support/called";
import { expectSame } from "../support/expect-same";

const quantity = fc.integer({ min: 0, max: 1e10 });
const price = fc.double({ min: 0, max: 1000, noNaN: true }).map((x) => Number(x.toFixed(9)));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const cost = fc.double({ min: 0, max: 1e8, noNaN: true });
const life = fc.integer({ min: 1, max: 40 });
const rate = fc.oneof(
  fc.constant(0),
  fc.double({ min: 0.001, max: 0.5, noNaN: true }),
  fc.double({ min: -0.3, max: -0.001, noNaN: true }),
);

it("LLMSPEND is linear in tokens: twice the tokens is twice the spend", () =>
  fc.assert(
    fc.property(
      quantity,
      quantity,
      price,
      price,
      share,
      share,
      (input, output, a, b, cached, batch) => {
        const once = numberCalled("LLMSPEND", input, output, a, b, cached, 0.1, batch);
        const twice = numberCalled("LLMSPEND", input * 2, output * 2, a, b, cached, 0.1, batch);
        expectSame(twice, once.times(2));
      },
    ),
  ));

it("LLMSPEND of input and output together is the sum of both", () =>
  fc.assert(
    fc.property(quantity, quantity, price, price, (input, output, a, b) => {
      const together = numberCalled("LLMSPEND", input, output, a, b);
      const apart = numberCalled("LLMSPEND", input, 0, a, b).plus(
        numberCalled("LLMSPEND", 0, output, a, b),
      );
      expectSame(together, apart);
    }),
  ));

it("LLMSPEND: cache and batch never raise the bill", () =>
  fc.assert(
    fc.property(quantity, price, share, share, share, share, (tokens, unit, ...shares) => {
      const full = numberCalled("LLMSPEND", tokens, tokens, unit, unit);
      const reduced = numberCalled("LLMSPEND", tokens, tokens, unit, unit, ...shares);
      expect(reduced.lte(full.times("1.0000000000000000000000001"))).toBe(true);
    }),
  ));

it("FXCONVERT there and back is the amount", () =>
  fc.assert(
    fc.property(cost, fc.double({ min: 0.001, max: 1000, noNaN: true }), (amount, fx) => {
      const converted = numberCalled("FXCONVERT", amount, fx).toString();
      const back = new Decimal(converted).times(fx);
      expectSame(back, new Decimal(amount));
    }),
  ));

it("CONCURRENCY × hours / peak is COMPUTEHOURS", () =>
  fc.assert(
    fc.property(
      quantity,
      price,
      fc.integer({ min: 1, max: 9000 }),
      life,
      (runs, s, hours, peak) => {
        const busy = numberCalled("CONCURRENCY", runs, s, hours, peak).times(hours).div(peak);
        expectSame(busy, numberCalled("COMPUTEHOURS", runs, s));
      },
    ),
  ));

it("USAGEFEE never falls with the quantity and is 0 up to what is included", () =>
  fc.assert(
    fc.property(quantity, quantity, price, quantity, (a, b, unit, included) => {
      const less = numberCalled("USAGEFEE", Math.min(a, b), unit, included);
      const more = numberCalled("USAGEFEE", Math.max(a, b), unit, included);
      expect(less.lte(more)).toBe(true);
      expect(numberCalled("USAGEFEE", included, unit, included).isZero()).toBe(true);
    }),
  ));

it("PLANFEE: a credit plan never costs more than base fee plus usage, nor less than either", () =>
  fc.assert(
    fc.property(cost, cost, (usage, subscription) => {
      const credit = numberCalled("PLANFEE", usage, subscription, "credit");
      expect(credit.lte(numberCalled("PLANFEE", usage, subscription, "plus"))).toBe(true);
      expect(credit.gte(usage) && credit.gte(subscription)).toBe(true);
    }),
  ));

it("LABORCOST: a year is 12 months, 52 weeks, its days and its hours", () =>
  fc.assert(
    fc.property(cost, life, life, (annual, days, hours) => {
      const year = numberCalled("LABORCOST", 1, "year", annual, days, hours);
      const efforts = [12, "month", 52, "week", days, "day", days * hours, "hour"];
      for (let i = 0; i < efforts.length; i += 2)
        expectSame(
          numberCalled("LABORCOST", efforts[i], efforts[i + 1], annual, days, hours),
          year,
        );
    }),
  ));

it("FTECOST of one person for a year is LABORCOST of a year", () =>
  fc.assert(
    fc.property(cost, (annual) =>
      expectSame(
        numberCalled("FTECOST", 1, annual, 12),
        numberCalled("LABORCOST", 1, "year", annual),
      ),
    ),
  ));

it("AMORTIZE: the payments' and the salvage's present value is the cost", () =>
  fc.assert(
    fc.property(cost, share, life, rate, (whole, kept, periods, r) => {
      const salvage = whole * kept;
      const payment = numberCalled("AMORTIZE", whole, periods, salvage, r);
      const growth = new Decimal(r).plus(1);
      let present = new Decimal(salvage).div(growth.pow(periods));
      for (let k = 1; k <= periods; k++) present = present.plus(payment.div(growth.pow(k)));
      expectSame(present, new Decimal(whole));
    }),
  ));

it("AMORTIZE is continuous where the rate reaches zero", () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e8 }), life, (whole, periods) => {
      const straight = numberCalled("AMORTIZE", whole, periods);
      const almost = numberCalled("AMORTIZE", whole, periods, 0, 1e-12);
      expect(almost.div(straight).minus(1).abs().toNumber()).toBeLessThan(1e-10);
    }),
  ));

it("NETOVERLAP and the overlap together are at least the gross cost", () =>
  fc.assert(
    fc.property(cost, cost, (gross, overlap) => {
      const net = numberCalled("NETOVERLAP", gross, overlap);
      expect(net.plus(overlap).gte(gross) && net.gte(0) && net.lte(gross)).toBe(true);
    }),
  ));

it("PARITYADD adds up: all builds together are the builds one by one", () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cost, share), { minLength: 1, maxLength: 12 }),
      life,
      rate,
      (builds, periods, r) => {
        const costs = builds.map(([each]) => [each]);
        const coverage = builds.map(([, each]) => [each]);
        const together = numberCalled("PARITYADD", costs, coverage, periods, r);
        const apart = builds.map(([each, covered]) =>
          numberCalled("PARITYADD", [[each]], [[covered]], periods, r),
        );
        expectSame(together, Decimal.sum(...apart));
      },
    ),
  ));

it("PARITYADD of builds without coverage is their sum amortised, with full coverage nothing", () =>
  fc.assert(
    fc.property(
      fc.array(cost, { minLength: 1, maxLength: 12 }),
      life,
      rate,
      (costs, periods, r) => {
        const total = Decimal.sum(...costs);
        const one = numberCalled("AMORTIZE", 1, periods, 0, r);
        expectSame(numberCalled("PARITYADD", [costs], 0, periods, r), one.times(total));
        expect(numberCalled("PARITYADD", [costs], 1, periods, r).isZero()).toBe(true);
      },
    ),
  ));

it("ANNUALTCO is twelve months of running cost and the amortised one-time cost", () =>
  fc.assert(
    fc.property(cost, cost, cost, life, rate, (monthly, oneTime, passed, years, r) => {
      const parts = new Decimal(monthly)
        .plus(passed)
        .times(12)
        .plus(numberCalled("AMORTIZE", oneTime, years, 0, r));
      expectSame(numberCalled("ANNUALTCO", monthly, oneTime, years, passed, r), parts);
    }),
  ));

it("SAVINGPCT of equal costs is zero, of a free alternative one, and positive when cheaper", () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e8 }), cost, (baseline, alternative) => {
      expect(numberCalled("SAVINGPCT", baseline, baseline).toNumber()).toBe(0);
      expect(numberCalled("SAVINGPCT", baseline, 0).toNumber()).toBe(1);
      const saving = numberCalled("SAVINGPCT", baseline, alternative);
      expect(saving.gt(0)).toBe(alternative < baseline);
    }),
  ));

it("BREAKEVEN: at the break-even both sides cost the same", () =>
  fc.assert(
    fc.property(cost, price, cost, price, (fixedA, unitA, fixedB, unitB) => {
      fc.pre((fixedB - fixedA) * (unitA - unitB) > 0);
      const quantity = numberCalled("BREAKEVEN", fixedA, unitA, fixedB, unitB);
      expectSame(quantity.times(unitA).plus(fixedA), quantity.times(unitB).plus(fixedB));
    }),
  ));
