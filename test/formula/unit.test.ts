import fc from "fast-check";
import {
  ONE,
  over,
  parseUnit,
  printUnit,
  sameUnit,
  times,
  type Quantity,
} from "../../src/formula/unit";

const NAMES = ["EUR", "USD", "month", "year", "run"];
const quantity: fc.Arbitrary<Quantity> = fc
  .dictionary(fc.constantFrom(...NAMES), fc.constantFrom(-2, -1, 1, 2))
  .map((exponents) => new Map(Object.entries(exponents)));

test("a printed unit reads back as the same unit", () => {
  fc.assert(fc.property(quantity, (unit) => sameUnit(parseUnit(printUnit(unit), NAMES), unit)));
});

test("dividing takes back what multiplying did", () => {
  fc.assert(fc.property(quantity, quantity, (a, b) => sameUnit(over(times(a, b), b), a)));
});

test.each`
  written              | same              | reason
  ${"EUR/FTE/year"}    | ${"EUR/year/FTE"} | ${"read from the left: EUR·FTE⁻¹·year⁻¹"}
  ${"FTE*month"}       | ${"month*FTE"}    | ${"the order does not matter"}
  ${"EUR/month*month"} | ${"EUR"}          | ${"read from the left"}
  ${"1"}               | ${"run/run"}      | ${"a plain number"}
  ${" EUR / run "}     | ${"EUR/run"}      | ${"spaces do not matter"}
`("$written is $same: $reason", ({ written, same }) => {
  const names = ["EUR", "FTE", "year", "month", "run"];
  expect(sameUnit(parseUnit(written, names), parseUnit(same, names))).toBe(true);
});

test("EUR/month is neither EUR/year nor eur/month nor text", () => {
  const names = ["EUR", "month", "year", "eur"];
  const unit = parseUnit("EUR/month", names);
  expect(sameUnit(unit, parseUnit("EUR/year", names))).toBe(false);
  expect(sameUnit(unit, parseUnit("eur/month", names))).toBe(false);
  expect(sameUnit(unit, "text")).toBe(false);
  expect(sameUnit(ONE, "flag")).toBe(false);
});

test.each`
  unit           | reason
  ${"EUR/mth"}   | ${'"mth", which is not declared; the units are: EUR, month'}
  ${"EUR/"}      | ${"is not complete"}
  ${""}          | ${"is not complete"}
  ${"EUR month"} | ${'"EUR month", which is not declared'}
`('refuses the unit "$unit": $reason', ({ unit, reason }) => {
  expect(() => parseUnit(unit, ["EUR", "month"])).toThrow(reason);
});
