import fc from "fast-check";
import { Decimal } from "../../src/engine/decimal";
import { numberCalled } from "../support/called";
import { expectSame } from "../support/expect-same";

const tokens = fc.integer({ min: 0, max: 1e10 });
const price = fc.integer({ min: 0, max: 1e9 }).map((n) => n / 1e6);
const percent = fc.integer({ min: 0, max: 100 });
const factor = fc.integer({ min: 0, max: 500 }).map((n) => n / 100);

it("CACHEPRICE without writes is what LLMSPEND charges for cached input", () =>
  fc.assert(
    fc.property(tokens, price, percent, factor, (input, unit, read, readFactor) => {
      const averaged = numberCalled("CACHEPRICE", unit, read / 100, readFactor).toNumber();
      const spend = numberCalled("LLMSPEND", input, 0, unit, 0, read / 100, readFactor);
      const difference = numberCalled("LLMSPEND", input, 0, averaged, 0).minus(spend).abs();
      expect(difference.lte(spend.times(1e-15))).toBe(true);
    }),
  ));

it("CACHEPRICE is the price itself where reads and writes cost as much as other input", () =>
  fc.assert(
    fc.property(price, percent, percent, (unit, read, rest) => {
      const write = Math.floor(((100 - read) * rest) / 100);
      const same = numberCalled("CACHEPRICE", unit, read / 100, 1, write / 100, 1);
      expectSame(same, new Decimal(unit));
    }),
  ));

it("CACHEPRICE falls with every token read instead of sent, and rises with every token written", () =>
  fc.assert(
    fc.property(price, percent, percent, (unit, read, write) => {
      fc.pre(read + write < 100);
      const at = (r: number, w: number) => numberCalled("CACHEPRICE", unit, r / 100, 0.1, w / 100);
      expect(at(read + 1, write).lte(at(read, write))).toBe(true);
      expect(at(read, write + 1).gte(at(read, write))).toBe(true);
    }),
  ));

it("BLENDPRICE times all tokens is what LLMSPEND charges for input and output", () =>
  fc.assert(
    fc.property(tokens, price, price, percent, (hundreds, input, output, share) => {
      const blended = numberCalled("BLENDPRICE", input, output, share / 100);
      const spend = numberCalled(
        "LLMSPEND",
        hundreds * (100 - share),
        hundreds * share,
        input,
        output,
      );
      expectSame(blended.times(hundreds).div(10_000), spend);
    }),
  ));

it("BLENDPRICE lies between the two prices", () =>
  fc.assert(
    fc.property(price, price, percent, (input, output, share) => {
      const blended = numberCalled("BLENDPRICE", input, output, share / 100);
      expect(blended.gte(Math.min(input, output)) && blended.lte(Math.max(input, output))).toBe(
        true,
      );
    }),
  ));

const routes = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 50 }), price), { minLength: 1, maxLength: 8 })
  .map((parts) => {
    const total = parts.reduce((sum, [weight]) => sum + weight, 0);
    const shares = parts.map(([weight]) => Number((weight / total).toFixed(9)));
    return { shares, values: parts.map(([, value]) => value) };
  });

it("ROUTEMIX lies between the cheapest and the dearest route, but for the rounding of the shares", () =>
  fc.assert(
    fc.property(routes, ({ shares, values }) => {
      const mix = numberCalled("ROUTEMIX", [shares], [values]).toNumber();
      expect(mix).toBeGreaterThanOrEqual(Math.min(...values) * (1 - 1e-6));
      expect(mix).toBeLessThanOrEqual(Math.max(...values) * (1 + 1e-6));
    }),
  ));

it("ROUTEMIX of two routes is BLENDPRICE, in a row as in a column", () =>
  fc.assert(
    fc.property(price, price, percent, (one, other, share) => {
      const shares = [1 - share / 100, share / 100];
      const blended = numberCalled("BLENDPRICE", one, other, share / 100);
      const row = numberCalled("ROUTEMIX", [shares], [[one, other]]);
      const column = numberCalled("ROUTEMIX", [[shares[0]!], [shares[1]!]], [[one], [other]]);
      expect(row.minus(blended).abs().lte(blended.times(1e-15))).toBe(true);
      expectSame(row, column);
    }),
  ));
