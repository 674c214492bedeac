import fc from "fast-check";
import { costOn, lineAround, type CostCurve } from "../../src/engine/cost-curve";
import { crossovers, type Cheaper, type Crossover } from "../../src/engine/crossovers";
import { Decimal } from "../../src/engine/decimal";

/** fixed, unit, minimum, included, step size, step cost: in quarters, so that float64 computes them exactly. */
type Part = readonly [number, number, number, number, number, number];

const quarters = (most: number) => fc.integer({ min: 0, max: most * 4 }).map((n) => n / 4);
const orNone = (arbitrary: fc.Arbitrary<number>) => fc.oneof(fc.constant(0), arbitrary);
const part: fc.Arbitrary<Part> = fc.tuple(
  fc.nat(200),
  quarters(5),
  orNone(fc.nat(300)),
  orNone(fc.nat(60)),
  orNone(fc.integer({ min: 5, max: 60 })),
  fc.nat(80),
);
const curve = fc.array(part, { minLength: 1, maxLength: 3 });
const range = fc
  .tuple(orNone(fc.nat(80)), fc.nat(250))
  .map(([from, width]) => [from, from + width] as const);

function curveOf(parts: readonly Part[]): CostCurve {
  return parts.map((figures) => {
    const [fixed, unit, minimum, included, stepSize, stepCost] = figures.map(
      (figure) => new Decimal(figure),
    ) as [Decimal, Decimal, Decimal, Decimal, Decimal, Decimal];
    return { fixed, unit, minimum, included, stepSize, stepCost };
  });
}

function found(a: readonly Part[], b: readonly Part[], from: number, to: number) {
  return crossovers(curveOf(a), curveOf(b), new Decimal(from), new Decimal(to));
}

/** The definition of a curve, in float64. */
function cost(parts: readonly Part[], quantity: number): number {
  return parts
    .map(([fixed, unit, minimum, included, size, each]) => {
      const steps = size === 0 ? 0 : Math.ceil(quantity / size);
      return Math.max(minimum, fixed + unit * Math.max(0, quantity - included) + each * steps);
    })
    .reduce((sum, next) => sum + next, 0);
}

function cheaperAt(a: readonly Part[], b: readonly Part[], quantity: number): Cheaper {
  const difference = cost(a, quantity) - cost(b, quantity);
  if (difference === 0) return "equal";
  return difference < 0 ? "A" : "B";
}

/** Eighths are exact in float64 too, and no quotient by a step of up to 60 comes near a whole number by rounding. */
function eighths(from: number, to: number): readonly number[] {
  return Array.from({ length: (to - from) * 8 + 1 }, (_, k) => from + k / 8);
}

const asList = (answer: readonly Crossover[] | Cheaper): readonly Crossover[] =>
  typeof answer === "string" ? [] : answer;

it("says of every quantity who is cheaper: a scan of the range by the definition finds the same", () => {
  fc.assert(
    fc.property(curve, curve, range, (a, b, [from, to]) => {
      const answer = found(a, b, from, to);
      const points = asList(answer).map((point) => ({ ...point, at: point.quantity.toNumber() }));
      const scanned = eighths(from, to).filter((quantity) => quantity > from && quantity < to);
      const unlike = scanned.filter((quantity) => {
        if (points.some(({ at }) => at === quantity)) return false;
        const side = cheaperAt(a, b, quantity);
        const last = points.filter(({ at }) => at < quantity).pop();
        const said = last?.cheaper ?? (typeof answer === "string" ? answer : undefined);
        if (said === undefined) return side === points[0]?.cheaper && side !== "equal";
        const touches = side === "equal" && cheaperAt(a, b, quantity + 1 / 1024) === said;
        return side !== said && !touches;
      });
      expect(unlike).toEqual([]);
    }),
  );
});

it("gives both costs at the quantity itself", () => {
  fc.assert(
    fc.property(curve, curve, range, (a, b, [from, to]) => {
      for (const { quantity, costA, costB } of asList(found(a, b, from, to))) {
        if (!quantity.times(16).isInteger()) continue;
        expect(costA.toNumber()).toBe(cost(a, quantity.toNumber()));
        expect(costB.toNumber()).toBe(cost(b, quantity.toNumber()));
      }
    }),
  );
});

it("at each crossing both curves cost the same, to 25 digits, and on its two sides another is cheaper", () => {
  fc.assert(
    fc.property(curve, curve, range, (a, b, [from, to]) => {
      for (const { quantity, costA, costB, kind, cheaper } of asList(found(a, b, from, to))) {
        if (kind !== "cross") continue;
        expect(costA.eq(costB)).toBe(true);
        const near = costOn(lineAround(curveOf(a), quantity), quantity);
        expect(near.minus(costA).abs().div(costA.plus(1e-9)).toNumber()).toBeLessThan(1e-25);
        const [before, after] = [-1e-4, 1e-4].map((aside) =>
          cheaperAt(a, b, quantity.plus(aside).toNumber()),
        );
        expect([before, after]).toEqual([cheaper === "A" ? "B" : "A", cheaper]);
      }
    }),
  );
});

it("comes in rising order, and each row changes who is cheaper", () => {
  fc.assert(
    fc.property(curve, curve, range, (a, b, [from, to]) => {
      const points = asList(found(a, b, from, to));
      points.slice(1).forEach((point, index) => {
        expect(point.quantity.gt(points[index]!.quantity)).toBe(true);
        const clipped = point.cheaper === "equal" && point.quantity.eq(to);
        if (!clipped) expect(point.cheaper).not.toBe(points[index]!.cheaper);
      });
    }),
  );
});

it("is the same with A and B exchanged, but for the letters", () => {
  const other = { A: "B", B: "A", equal: "equal" } as const;
  fc.assert(
    fc.property(curve, curve, range, (a, b, [from, to]) => {
      const answer = found(a, b, from, to);
      const exchanged =
        typeof answer === "string"
          ? other[answer]
          : answer.map(({ costA, costB, cheaper, ...rest }) => ({
              ...rest,
              costA: costB,
              costB: costA,
              cheaper: other[cheaper],
            }));
      expect(found(b, a, from, to)).toEqual(exchanged);
    }),
  );
});

it("finds in two halves of a range the crossings and jumps of the whole", () => {
  fc.assert(
    fc.property(curve, curve, range, (a, b, [from, to]) => {
      const middle = Math.round((from + to) / 2) + 1 / 3;
      fc.pre(middle < to);
      // Stretches of equal costs end where a range ends.
      const changes = (start: number, end: number) =>
        asList(found(a, b, start, end)).filter(({ kind }) => kind !== "equal");
      expect([...changes(from, middle), ...changes(middle, to)]).toEqual(changes(from, to));
    }),
  );
});
