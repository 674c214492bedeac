import fc from "fast-check";
import { Decimal } from "../../src/engine/decimal";
import { ceilingTo, floorTo, roundTo, roundUpTo } from "../../src/engine/round";
import { settle } from "../../src/engine/settle";
import { to15Digits } from "../../src/engine/to-15-digits";

const hundredths = fc
  .integer({ min: -1_000_000, max: 1_000_000 })
  .map((n) => new Decimal(n).div(100));
const step = fc.integer({ min: 1, max: 500 }).map((n) => new Decimal(n).div(10));

test.each`
  value      | places | rounded   | reason
  ${"2.5"}   | ${0}   | ${"3"}    | ${"half away from zero"}
  ${"-2.5"}  | ${0}   | ${"-3"}   | ${"half away from zero"}
  ${"1.005"} | ${2}   | ${"1.01"} | ${"exact, though its float64 lies below"}
  ${"1250"}  | ${-2}  | ${"1300"} | ${"to hundreds"}
`("$value to $places places is $rounded: $reason", ({ value, places, rounded }) => {
  expect(roundTo(new Decimal(value), places).toFixed()).toBe(rounded);
});

test("rounding moves a number by at most half a unit", () => {
  fc.assert(fc.property(hundredths, (value) => roundTo(value, 0).minus(value).abs().lte(0.5)));
});

test("rounding up never brings a number closer to zero", () => {
  fc.assert(fc.property(hundredths, (value) => roundUpTo(value, 1).abs().gte(value.abs())));
});

test("a number lies between its floor and its ceiling, which are one step apart or equal", () => {
  fc.assert(
    fc.property(hundredths, step, (value, width) => {
      const below = floorTo(value, width);
      const above = ceilingTo(value, width);
      expect(below.lte(value) && value.lte(above)).toBe(true);
      expect([0, width.toNumber()]).toContain(above.minus(below).toNumber());
    }),
  );
});

test("the rounding of a division does not push a whole number over its edge", () => {
  const almostOne = new Decimal(1).div(3).times(3);
  expect(almostOne.toFixed()).not.toBe("1");
  expect(settle(almostOne).toFixed()).toBe("1");
  expect(floorTo(almostOne, new Decimal(1)).toFixed()).toBe("1");
});

test("a number of up to 30 digits is settled as it is", () => {
  const exact = new Decimal("123456789012345678901234.5678");
  expect(settle(exact).eq(exact)).toBe(true);
});

test("a cell stores 15 digits", () => {
  expect(to15Digits(new Decimal(1).div(3))).toBe(0.333333333333333);
  expect(to15Digits(new Decimal("0.1").plus("0.2"))).toBe(0.3);
  expect(to15Digits(new Decimal("1234567890123456789"))).toBe(1_234_567_890_123_460_000);
});

it("takes places that no number has, as Excel does", () => {
  for (const places of [1_000_000_001, 1e308]) {
    expect(roundTo(new Decimal("2.5"), places).toNumber()).toBe(2.5);
    expect(roundTo(new Decimal("2.5"), -places).toNumber()).toBe(0);
  }
});
