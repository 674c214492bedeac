import fc from "fast-check";
import { rootPower } from "../../../src/engine/simulation/root-power";

test.each`
  base    | exponent | power         | source
  ${2}    | ${0.5}   | ${Math.SQRT2} | ${"√2"}
  ${16}   | ${0.75}  | ${8}          | ${"2³"}
  ${10}   | ${0}     | ${1}          | ${"nothing multiplied"}
  ${10}   | ${1}     | ${10}         | ${"itself"}
  ${0.01} | ${0.25}  | ${0.1 ** 0.5} | ${"√0.1"}
`("$base^$exponent is $power: $source", ({ base, exponent, power }) => {
  expect(rootPower(base, exponent)).toBeCloseTo(power, 14);
});

test("is Math.pow to 14 digits", () => {
  const base = fc.double({ min: 1e-12, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(base, fc.double({ min: 0, max: 1, noNaN: true }), (value, exponent) => {
      expect(Math.abs(rootPower(value, exponent) / value ** exponent - 1)).toBeLessThan(1e-14);
    }),
  );
});
