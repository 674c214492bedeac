import fc from "fast-check";
import { Decimal } from "../../src/engine/decimal";
import type { Value } from "../../src/formula/value";
import { called, numberCalled, plain } from "../support/called";

const numbersOf = (value: Value): readonly Decimal[] =>
  (value as Decimal[][]).flat().map((each) => new Decimal(each));
const cost = fc.double({ min: 1, max: 1e8, noNaN: true });
const share = fc.double({ min: 1e-6, max: 1, noNaN: true });
const life = fc.integer({ min: 1, max: 40 });
const month = fc.integer({ min: 1, max: 12 });
const method = fc.constantFrom("SL", "DB", "DDB", undefined);

it("AMORTSCHED adds to the cost less salvage, whatever the method, and never takes back", () =>
  fc.assert(
    fc.property(cost, share, life, month, method, (whole, kept, years, start, by) => {
      const salvage = whole * kept;
      const charges = numbersOf(called("AMORTSCHED", whole, years, salvage, start, by));
      const rest = Decimal.sum(...charges, salvage).minus(whole);
      expect(rest.abs().lte(new Decimal(whole).times(1e-30))).toBe(true);
      expect(charges.every((charge) => charge.gte(0))).toBe(true);
    }),
  ));

it("AMORTSCHED by the straight line from month 1 is AMORTIZE without a rate, every year", () =>
  fc.assert(
    fc.property(cost, share, life, (whole, kept, years) => {
      const salvage = whole * kept;
      const payment = numberCalled("AMORTIZE", whole, years, salvage);
      const charges = numbersOf(called("AMORTSCHED", whole, years, salvage));
      expect(charges).toHaveLength(years);
      charges.forEach((charge) =>
        expect(charge.minus(payment).abs().lte(new Decimal(whole).times(1e-30))).toBe(true),
      );
    }),
  ));

it("AMORTSCHED that starts in month m has 13 − m months of a year's charge in the first year", () =>
  fc.assert(
    fc.property(cost, life, month, method, (whole, years, start, by) => {
      fc.pre(years > 1);
      const [full] = numbersOf(called("AMORTSCHED", whole, years, whole / 2, 1, by));
      const [part] = numbersOf(called("AMORTSCHED", whole, years, whole / 2, start, by));
      const expected = new Decimal(full!).times(13 - start).div(12);
      expect(part!.minus(expected).abs().lte(new Decimal(whole).times(1e-30))).toBe(true);
    }),
  ));

it("OPEXSHARE: the ends of the band lie within it, what is beyond them does not", () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 400 }),
      fc.integer({ min: 0, max: 100 }),
      (low, width) => {
        const position = (spend: number) =>
          (
            plain(called("OPEXSHARE", spend, 1000, low / 1000, (low + width) / 1000)) as unknown[][]
          )[0]?.[1];
        expect([low - 1, low, low + width, low + width + 1].map(position)).toEqual([
          "below",
          "within",
          "within",
          "above",
        ]);
      },
    ),
  ));
