import fc from "fast-check";
import { Decimal } from "../../src/engine/decimal";
import { largestRemainder } from "../../src/engine/largest-remainder";
import { roundTo } from "../../src/engine/round";

const fitted = (values: readonly (number | string)[], digits = 0): readonly number[] =>
  largestRemainder(
    values.map((value) => new Decimal(value)),
    digits,
  ).map((value) => value.toNumber());

test.each`
  values                | digits | rounded               | reason
  ${[33.3, 33.3, 33.4]} | ${0}   | ${[33, 33, 34]}       | ${"0.4 is the largest remainder"}
  ${[0.5, 0.5, 0.5]}    | ${0}   | ${[1, 1, 0]}          | ${"1.5 is 2; ties in order"}
  ${[-0.5, -0.5, -0.5]} | ${0}   | ${[-1, -1, 0]}        | ${"the mirror image of costs"}
  ${[0.9, -0.9]}        | ${0}   | ${[1, -1]}            | ${"down to 0 and -1; 0.9 goes up"}
  ${[2, 3.6, -1.2]}     | ${0}   | ${[2, 3, -1]}         | ${"4.4 is 4: 2 + 3 − 2 lacks 1, and −1.2, 0.8 above −2, gets it"}
  ${[6120, 3870, 2510]} | ${-3}  | ${[6000, 4000, 3000]} | ${"12.5 thousand is 13"}
  ${[1.005, 1.005]}     | ${2}   | ${[1.01, 1]}          | ${"2.01, and 1.005 twice leaves 0.01 for the first"}
  ${[7]}                | ${0}   | ${[7]}                | ${"nothing to round"}
  ${[7.5]}              | ${0}   | ${[8]}                | ${"one line is ROUND"}
  ${["1E-20", "1E20"]}  | ${0}   | ${[0, 1e20]}          | ${"far apart"}
`("$values to $digits places is $rounded: $reason", ({ values, digits, rounded }) => {
  expect(fitted(values, digits)).toEqual(rounded);
});

test("thirds, which have no end in decimals, tie", () => {
  const third = new Decimal(100).div(3);
  const rounded = largestRemainder([third, third, third], 0);
  expect(rounded.map(Number)).toEqual([34, 33, 33]);
});

test("thirds as float64 has them tie too", () => {
  // The ten builds of the published comparison over three years: 58,194.67. The last third stays down.
  const builds = [18333, 55000, 27500, 9167, 9167, 9167, 9167, 14167, 18333, 4583];
  const rounded = fitted(builds.map((build) => build / 3));
  expect(rounded).toEqual([6111, 18333, 9167, 3056, 3056, 3056, 3056, 4722, 6111, 1527]);
  expect(rounded.reduce((sum, each) => sum + each)).toBe(58195);
});

const cents = fc.integer({ min: -1e9, max: 1e9 }).map((value) => new Decimal(value).div(1000));
const values = fc.array(cents, { minLength: 1, maxLength: 12 });
const digits = fc.integer({ min: -4, max: 4 });
const sum = (list: readonly Decimal[]) => list.reduce((total, each) => total.plus(each));

test("the lines add to the rounded total", () => {
  fc.assert(
    fc.property(values, digits, (list, places) => {
      const total = sum(largestRemainder(list, places));
      expect(total.toNumber()).toBe(roundTo(sum(list), places).toNumber());
    }),
  );
});

test("no line moves by a whole unit", () => {
  fc.assert(
    fc.property(values, digits, (list, places) => {
      const unit = new Decimal(10).pow(-places);
      largestRemainder(list, places).forEach((rounded, index) =>
        expect(rounded.minus(list[index]!).abs().lt(unit)).toBe(true),
      );
    }),
  );
});

test("credits round as costs do: the mirror image of a list has the mirror image for its result", () => {
  fc.assert(
    fc.property(values, digits, (list, places) => {
      fc.pre(!sum(list).isZero());
      const mirrored = largestRemainder(
        list.map((each) => each.neg()),
        places,
      );
      const expected = largestRemainder(list, places).map((each) => each.neg().plus(0));
      expect(mirrored.map((each) => each.plus(0))).toEqual(expected);
    }),
  );
});

test("rounded lines stay as they are", () => {
  fc.assert(
    fc.property(values, digits, (list, places) => {
      const once = largestRemainder(list, places);
      expect(largestRemainder(once, places)).toEqual(once);
    }),
  );
});
