import fc from "fast-check";
import { Decimal } from "../../src/engine/decimal";
import { numberCalled } from "../support/called";
import { expectSame } from "../support/expect-same";

const quantity = fc.integer({ min: 0, max: 1e7 });
const price = fc.integer({ min: 0, max: 1e8 }).map((n) => n / 1e6);
const cost = fc.integer({ min: 0, max: 1e9 }).map((n) => n / 100);
const percent = fc.integer({ min: 0, max: 100 });
const load = fc.integer({ min: 1, max: 100 });
const speed = fc.integer({ min: 1, max: 1e5 }).map((n) => n / 10);
const few = fc.integer({ min: 0, max: 64 });

interface PriceList {
  readonly thresholds: readonly number[];
  readonly prices: readonly number[];
}

const priceList: fc.Arbitrary<PriceList> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 1e6 }), price), { minLength: 1, maxLength: 6 })
  .map((steps) => {
    let from = 0;
    return {
      thresholds: steps.map(([step], index) => (index === 0 ? 0 : (from += step))),
      prices: steps.map(([, each]) => each),
    };
  });

function tierCost(amount: number, { thresholds, prices }: PriceList, mode?: string): Decimal {
  return numberCalled("TIERCOST", amount, [[...thresholds]], [[...prices]], mode);
}

it("TIERCOST graduated is continuous: just above a threshold it costs what it costs at it", () =>
  fc.assert(
    fc.property(priceList, (list) => {
      for (const threshold of list.thresholds) {
        const [at, above] = [threshold, threshold + 1e-6].map((each) => tierCost(each, list));
        // The next millionth of a unit costs a millionth of some tier's price, at most 100 here.
        expect(above!.minus(at!).abs().toNumber()).toBeLessThanOrEqual(1.01e-4);
      }
    }),
  ));

it("TIERCOST graduated never falls with the quantity", () =>
  fc.assert(
    fc.property(quantity, quantity, priceList, (a, b, list) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)].map((each) => tierCost(each, list));
      expect(less!.lte(more!)).toBe(true);
    }),
  ));

it("TIERCOST graduated is a USAGEFEE for each step in the price", () =>
  fc.assert(
    fc.property(quantity, priceList, (amount, list) => {
      const steps = list.thresholds.map((threshold, index) => {
        const step = new Decimal(list.prices[index]!).minus(list.prices[index - 1] ?? 0);
        return numberCalled("USAGEFEE", amount, 1, threshold).times(step);
      });
      expectSame(tierCost(amount, list), Decimal.sum(...steps));
    }),
  ));

it("TIERCOST volume charges one price for all, that of the tier which a threshold opens", () =>
  fc.assert(
    fc.property(priceList, (list) => {
      list.thresholds.forEach((threshold, index) =>
        expectSame(
          tierCost(threshold, list, "volume"),
          new Decimal(threshold).times(list.prices[index]!),
        ),
      );
    }),
  ));

it("TIERCOST of one tier is the quantity times its price in both modes, in a row as in a column", () =>
  fc.assert(
    fc.property(quantity, price, priceList, (amount, unit, { thresholds, prices }) => {
      const one = { thresholds: [0], prices: [unit] };
      expectSame(tierCost(amount, one), new Decimal(amount).times(unit));
      expectSame(tierCost(amount, one, "volume"), new Decimal(amount).times(unit));
      const columns = [thresholds, prices].map((list) => list.map((each) => [each]));
      expectSame(
        numberCalled("TIERCOST", amount, columns[0], columns[1]),
        tierCost(amount, { thresholds, prices }),
      );
    }),
  ));

it("COMMITFEE is never below the commitment nor below the discounted usage, and is one of them", () =>
  fc.assert(
    fc.property(cost, cost, percent, (usage, commitment, discount) => {
      const fee = numberCalled("COMMITFEE", usage, commitment, discount / 100);
      const discounted = new Decimal(usage).times(100 - discount).div(100);
      expect(fee.gte(commitment) && fee.gte(discounted)).toBe(true);
      expect(fee.eq(commitment) || fee.eq(discounted)).toBe(true);
    }),
  ));

it("GPUFLEET divided by the tokens of its hours is GPUPRICE", () =>
  fc.assert(
    fc.property(few, price, speed, load, few, (gpus, hourly, perSecond, duty, days) => {
      fc.pre(days > 0);
      const tokens = new Decimal(perSecond)
        .times(3600 * 24 * days)
        .times(duty)
        .div(100);
      const fleet = numberCalled("GPUFLEET", gpus, hourly, 24 * days);
      const perToken = numberCalled("GPUPRICE", hourly, perSecond, duty / 100, gpus);
      expectSame(fleet.div(tokens).times(1e6), perToken);
    }),
  ));

it("GPUFLEET adds the cost of operations once, however many GPUs and hours there are", () =>
  fc.assert(
    fc.property(few, price, quantity, cost, (gpus, hourly, hours, ops) => {
      const without = numberCalled("GPUFLEET", gpus, hourly, hours);
      expectSame(numberCalled("GPUFLEET", gpus, hourly, hours, ops), without.plus(ops));
    }),
  ));

it("GPUSIZE carries the peak at the target load, and with a replica less would not", () =>
  fc.assert(
    fc.property(speed, speed, load, (peak, perReplica, target) => {
      const replicas = numberCalled("GPUSIZE", peak, perReplica, target / 100);
      const capacity = (count: Decimal) => count.times(perReplica).times(target).div(100);
      expect(replicas.isInteger()).toBe(true);
      expect(capacity(replicas).gte(peak)).toBe(true);
      expect(capacity(replicas.minus(1)).lt(peak)).toBe(true);
    }),
  ));

it("GPUSIZE of an exact multiple of what a replica carries is that multiple, and a bit more is one more", () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 1, max: 20_000 }),
      load,
      (multiple, perReplica, target) => {
        const peak = (multiple * perReplica * target) / 100;
        const size = (tokens: number) =>
          numberCalled("GPUSIZE", tokens, perReplica, target / 100).toNumber();
        expect(size(peak)).toBe(multiple);
        expect(size(peak + 0.01)).toBe(multiple + 1);
      },
    ),
  ));

it("GPUSIZE counts spare replicas on top, each with its GPUs, also without any load", () =>
  fc.assert(
    fc.property(speed, speed, few, few, (peak, perReplica, gpus, spares) => {
      const bare = numberCalled("GPUSIZE", peak, perReplica);
      const full = numberCalled("GPUSIZE", peak, perReplica, undefined, gpus, spares);
      expectSame(full, bare.plus(spares).times(gpus));
      const idle = numberCalled("GPUSIZE", 0, perReplica, undefined, gpus, spares);
      expect(idle.toNumber()).toBe(spares * gpus);
    }),
  ));

it("EMBEDCOST is LLMSPEND of input alone, and a refresh is its share of the build", () =>
  fc.assert(
    fc.property(quantity, few, price, percent, (documents, tokens, unit, changed) => {
      const build = numberCalled("EMBEDCOST", documents, tokens, unit);
      expectSame(build, numberCalled("LLMSPEND", documents * tokens, 0, unit, 0));
      const refresh = numberCalled("EMBEDCOST", documents, tokens, unit, changed / 100);
      expectSame(refresh, build.times(changed).div(100));
    }),
  ));

it("VECTORDB is storage and queries, neither of which changes the other", () =>
  fc.assert(
    fc.property(quantity, quantity, price, price, (vectors, queries, storage, query) => {
      const stored = numberCalled("VECTORDB", vectors, 0, storage, query);
      const asked = numberCalled("VECTORDB", 0, queries, storage, query);
      expectSame(numberCalled("VECTORDB", vectors, queries, storage, query), stored.plus(asked));
      expectSame(stored, new Decimal(vectors).times(storage).div(1000));
    }),
  ));

it("SEATFEE is flat up to the minimum and the price of each seat beyond", () =>
  fc.assert(
    fc.property(few, few, price, (seats, minimum, unit) => {
      const fee = numberCalled("SEATFEE", seats, unit, minimum);
      expectSame(
        fee,
        numberCalled("SEATFEE", 0, unit, minimum).plus(
          numberCalled("USAGEFEE", seats, unit, minimum),
        ),
      );
    }),
  ));
