import fc from "fast-check";
import { Decimal } from "../../src/engine/decimal";
import { graduatedSlices, tierCost, volumeSlices, type Tier } from "../../src/engine/tier-cost";

const tier = (from: number, price: number): Tier => ({
  from: new Decimal(from),
  price: new Decimal(price),
});
const LIST = [tier(0, 0.0659), tier(100_000, 0.05), tier(250_000, 0.04)];

test.each`
  quantity   | graduated                                               | volume
  ${0}       | ${[]}                                                   | ${[[0, 0.0659]]}
  ${99_999}  | ${[[99_999, 0.0659]]}                                   | ${[[99_999, 0.0659]]}
  ${100_000} | ${[[100_000, 0.0659]]}                                  | ${[[100_000, 0.05]]}
  ${120_000} | ${[[100_000, 0.0659], [20_000, 0.05]]}                  | ${[[120_000, 0.05]]}
  ${300_000} | ${[[100_000, 0.0659], [150_000, 0.05], [50_000, 0.04]]} | ${[[300_000, 0.04]]}
`("$quantity in tiers from 0, 100,000 and 250,000", ({ quantity, graduated, volume }) => {
  const amount = new Decimal(quantity as number);
  expect(plain(graduatedSlices(amount, LIST))).toEqual(graduated);
  expect(plain(volumeSlices(amount, LIST))).toEqual(volume);
});

function plain(slices: ReturnType<typeof volumeSlices>): readonly (readonly number[])[] {
  return slices.map(({ quantity, price }) => [quantity.toNumber(), price.toNumber()]);
}

it("adds what each slice costs: 6,590 + 1,000", () => {
  expect(tierCost(graduatedSlices(new Decimal(120_000), LIST)).toNumber()).toBe(7590);
});

it("reaches a tier by a quantity that only rounding keeps below it", () => {
  const almost = new Decimal(100_000).div(3).times(3);
  expect(almost.lt(100_000)).toBe(true);
  expect(volumeSlices(almost, LIST)[0]?.price.toNumber()).toBe(0.05);
});

const tiers = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 1e6 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((steps) => {
    let from = 0;
    return steps.map(([step, price], index) => tier(index === 0 ? 0 : (from += step), price / 1e4));
  });

it("graduated: the slices are the quantity", () =>
  fc.assert(
    fc.property(tiers, fc.integer({ min: 0, max: 1e7 }), (list, quantity) => {
      const slices = graduatedSlices(new Decimal(quantity), list);
      const total = slices.reduce((sum, slice) => sum.plus(slice.quantity), new Decimal(0));
      expect(total.toNumber()).toBe(quantity);
    }),
  ));
