import fc from "fast-check";
import type { Decimal } from "../../src/engine/decimal";
import { called, formulaValue, plain } from "../support/called";

const figure = fc.integer({ min: -1000, max: 100_000 });
const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

describe("ROUNDFIT and ALLOCATE", () => {
  const cost = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 100);
  const drivers = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 });
  const digits = fc.constantFrom(undefined, -2, 0, 2);
  const total = (value: unknown): number => sum((value as number[][]).flat());

  it("ALLOCATE gives out the whole cost, rounded when it rounds", () => {
    fc.assert(
      fc.property(cost, drivers, digits, (amount, list, places) => {
        fc.pre(sum(list) > 0);
        const parts = plain(called("ALLOCATE", amount, [list], places));
        const whole =
          places === undefined ? amount : total(plain(called("ROUNDFIT", amount, places)));
        expect(total(parts)).toBeCloseTo(whole, 6);
      }),
    );
  });

  it("ALLOCATE follows the driver: a larger one gets no less of a cost, and none gets nothing", () => {
    fc.assert(
      fc.property(drivers, digits, (list, places) => {
        fc.pre(sum(list) > 0);
        const parts = (plain(called("ALLOCATE", 12_345.67, [list], places)) as number[][])[0]!;
        list.forEach((driver, index) => {
          if (driver === 0) expect(parts[index]).toBe(0);
          list.forEach((other, at) => {
            if (driver > other) expect(parts[index]).toBeGreaterThanOrEqual(parts[at]!);
          });
        });
      }),
    );
  });

  it("rounded, ALLOCATE is ROUNDFIT of the unrounded parts", () => {
    fc.assert(
      fc.property(cost, drivers, (amount, list) => {
        fc.pre(sum(list) > 0);
        const exact = called("ALLOCATE", amount, [list]) as Decimal[][];
        const fitted = called(
          "ROUNDFIT",
          exact.map((row) => row.map(Number)),
          0,
        );
        expect(plain(called("ALLOCATE", amount, [list], 0))).toEqual(plain(fitted));
      }),
    );
  });

  it("keep the shape that they are given", () => {
    expect(formulaValue("=TCO.ROUNDFIT({1.5,2.5;3.5,4.5})")).toEqual([
      [2, 3],
      [3, 4],
    ]);
    expect(formulaValue("=TCO.ALLOCATE(10,{1,2;3,4})")).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });
});

describe("TORNADO", () => {
  const bars = fc.array(fc.tuple(figure, figure), { minLength: 1, maxLength: 10 });
  const tornado = (list: readonly (readonly [number, number])[], ...rest: readonly number[]) => {
    const column = (values: readonly unknown[]) => `{${values.join(";")}}`;
    const [low, high] = [column(list.map(([a]) => a)), column(list.map(([, b]) => b))];
    const labels = column(list.map((_, index) => index));
    return formulaValue(`=TCO.TORNADO(${[labels, low, high, ...rest].join(",")})`) as [
      string,
      number,
      number,
      number,
    ][];
  };

  it("sorts by swing, ties in the order given, and loses no bar", () => {
    fc.assert(
      fc.property(bars, figure, (list, base) => {
        const expected = list
          .map(
            ([low, high], index) =>
              [String(index), low - base, high - base, Math.abs(high - low)] as const,
          )
          .sort((a, b) => b[3] - a[3] || Number(a[0]) - Number(b[0]));
        expect(tornado(list, base)).toEqual(expected);
      }),
    );
  });

  it("top gives the first of the same rows, all of them when there are fewer", () => {
    fc.assert(
      fc.property(bars, fc.integer({ min: 1, max: 12 }), (list, top) => {
        expect(tornado(list, 0, top)).toEqual(tornado(list, 0).slice(0, top));
      }),
    );
  });
});
