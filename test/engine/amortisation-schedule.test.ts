import fc from "fast-check";
import { amortisationSchedule, type Asset } from "../../src/engine/amortisation-schedule";
import { decliningBalance, straightLine, switchingBalance } from "../../src/engine/charge-rules";
import { Decimal } from "../../src/engine/decimal";

const asset = (cost: number, salvage: number, life: number, months = 12): Asset => ({
  cost: new Decimal(cost),
  salvage: new Decimal(salvage),
  life,
  firstShare: new Decimal(months).div(12),
});
const double = switchingBalance(new Decimal(2));
const cents = (charges: readonly Decimal[]) => charges.map((each) => each.toDecimalPlaces(2));
const decimals = (...numbers: readonly number[]) => numbers.map((each) => new Decimal(each));

describe("the double-declining balance that switches, with half a year first, is MACRS", () => {
  // IRS Publication 946, table A-1, half-year convention, in percent of the cost.
  test.each`
    life  | percentages
    ${3}  | ${[33.33, 44.45, 14.81, 7.41]}
    ${5}  | ${[20, 32, 19.2, 11.52, 11.52, 5.76]}
    ${7}  | ${[14.29, 24.49, 17.49, 12.49, 8.93, 8.92, 8.93, 4.46]}
    ${10} | ${[10, 18, 14.4, 11.52, 9.22, 7.37, 6.55, 6.55, 6.56, 6.55, 3.28]}
  `("over $life years", ({ life, percentages }) => {
    const charges = amortisationSchedule(asset(100, 0, life, 6), double);
    expect(charges).toHaveLength(percentages.length);
    // The table rounds so that a column adds to 100.
    charges.forEach((charge, year) =>
      expect(charge.minus(percentages[year]).abs().toNumber()).toBeLessThan(0.011),
    );
  });
});

it("is the declining balance of Excel's DB example, but for the last year's remainder", () => {
  // Microsoft's page on DB: 1,000,000 to 100,000 over 6 years, 7 months in the first: 31.9% a year. The seventh
  // year there is 15,845.10; what is left to write off is 1,000,000 − 880,789.23 − 100,000.
  const charges = amortisationSchedule(asset(1_000_000, 100_000, 6, 7), decliningBalance);
  expect(cents(charges)).toEqual(
    decimals(186083.33, 259639.42, 176814.44, 120410.64, 81999.64, 55841.76, 19210.77),
  );
});

it("rounds the rate of the declining balance half up where the power is a tie", () => {
  // 1 − (0.8765^n / 1)^(1/n) is 0.1235 exactly, half-way between 0.123 and 0.124.
  for (const life of [2, 3, 4, 7]) {
    const salvage = new Decimal("0.8765").pow(life);
    const tie = { cost: new Decimal(1), salvage, life, firstShare: new Decimal(1) };
    expect(amortisationSchedule(tie, decliningBalance)[0]?.toNumber()).toBe(0.124);
  }
});

it("stops at the salvage value where the rounded rate would pass it", () => {
  // 1 − 0.96^(1/50) is 0.00082, rounded up to 0.001: 0.1% of the book value reaches 96 in the 41st year.
  const charges = amortisationSchedule(asset(100, 96, 50), decliningBalance);
  expect(charges.slice(41).every((charge) => charge.isZero())).toBe(true);
  expect(charges.slice(0, 40).every((charge) => charge.gt(0))).toBe(true);
});

it("writes everything off in the first year at a factor of the life or more", () => {
  const rule = switchingBalance(new Decimal(9));
  expect(amortisationSchedule(asset(100, 10, 3), rule)).toEqual(decimals(90, 0, 0));
});

const assets = fc
  .record({
    cost: fc.double({ min: 1, max: 1e8, noNaN: true }),
    kept: fc.double({ min: 1e-6, max: 1, noNaN: true }),
    life: fc.integer({ min: 1, max: 40 }),
    months: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ cost, kept, life, months }) => asset(cost, cost * kept, life, months));
const rules = fc.oneof(
  fc.constantFrom(straightLine, decliningBalance),
  fc
    .double({ min: 0, max: 10, noNaN: true })
    .map((factor) => switchingBalance(new Decimal(factor))),
);

it("adds to cost less salvage, never takes back, and lasts the life and one more year", () =>
  fc.assert(
    fc.property(assets, rules, (given, rule) => {
      const charges = amortisationSchedule(given, rule);
      const rest = Decimal.sum(...charges, given.salvage).minus(given.cost);
      expect(rest.abs().lte(given.cost.times(1e-30))).toBe(true);
      expect(charges.every((charge) => charge.gte(0))).toBe(true);
      expect(charges).toHaveLength(given.firstShare.eq(1) ? given.life : given.life + 1);
    }),
  ));

it("with a factor of 0 is the straight line", () =>
  fc.assert(
    fc.property(assets, (given) => {
      const charges = amortisationSchedule(given, switchingBalance(new Decimal(0)));
      const straight = amortisationSchedule(given, straightLine);
      charges.forEach((charge, year) =>
        expect(charge.minus(straight[year]!).abs().lte(given.cost.times(1e-30))).toBe(true),
      );
    }),
  ));
