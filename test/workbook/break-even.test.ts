import fc from "fast-check";
import type { CostCurve } from "../../src/engine/cost-curve";
import { crossovers } from "../../src/engine/crossovers";
import { Decimal } from "../../src/engine/decimal";
import { templateScenario } from "../../src/scenarios/templates";
import { withInputs } from "../../src/scenarios/with-inputs";
import { buildPlan } from "../../src/workbook/build-plan";
import { evaluate } from "../../src/formula/evaluate";
import type { Scope } from "../../src/formula/scope";
import type { Scalar } from "../../src/formula/value";
import type { Plan, SheetPlan } from "../../src/workbook/plan";
import { curveScenario, type CurveFigures } from "../support/curve-scenario";
import { readPlan } from "../support/plan-reader";
import "../support/property-seed";

jest.setTimeout(300_000);

/** What stands in a row under a header. */
function at(plan: Plan, id: string, header: RegExp): unknown {
  const { line, header: headerOf } = readPlan(plan);
  return line(id)?.cells.find((cell) => header.test(headerOf(cell)))?.value;
}
const VOLUME = /^Volume/;
const FOUND = /^Found/;
const MARK = /^Mark/;
const built = (changes: Readonly<Record<string, string>>): Plan =>
  buildPlan(
    withInputs(
      templateScenario("agent-platform"),
      Object.entries(changes).map(([id, value]) => ({ id, value })),
    ),
  );
const STEPS = { "step_runs@self_hosted": "40000", "step_cost@self_hosted": "1000" };

/**
 * Without model spend a month costs 117,377.44 / 12 = 9,781.4537 self-hosted, 81,174.44 / 12 = 6,764.5370 with Inngest
 * and 51 + 0.0659 a run with Connic, from 200 / 0.0659 runs on; model spend is 7,875 / 1.08 / 50,000 = 0.145833 a run.
 */
describe("break-even of the platforms, in runs a month", () => {
  const plans = {
    shipped: built({}),
    dearer: built({ "run_fee@connic": "0.0811" }),
    plus: built({ "plan_mode@connic": "plus" }),
    stepped: built(STEPS),
  };

  test.each`
    plan         | row                       | volume       | cost        | below            | above                  | source
    ${"shipped"} | ${"connic_self_hosted.1"} | ${147654.84} | ${31314.45} | ${"Connic"}      | ${"Self-hosted"}       | ${"(9,781.4537 − 51) / 0.0659"}
    ${"shipped"} | ${"connic_inngest.1"}     | ${101874.61} | ${21621.25} | ${"Connic"}      | ${"Inngest + wrapper"} | ${"(6,764.5370 − 51) / 0.0659"}
    ${"dearer"}  | ${"connic_self_hosted.1"} | ${97304.54}  | ${23971.7}  | ${"Connic"}      | ${"Self-hosted"}       | ${"9,730.4537 / (0.0811 + 45 × 0.00042)"}
    ${"plus"}    | ${"connic_self_hosted.1"} | ${144619.93} | ${30871.86} | ${"Connic"}      | ${"Self-hosted"}       | ${"(9,781.4537 − 251) / 0.0659"}
    ${"stepped"} | ${"connic_self_hosted.1"} | ${238701.87} | ${50592.14} | ${"Connic"}      | ${"Self-hosted"}       | ${"(9,730.4537 + 6 × 1,000) / 0.0659, before the sixth node is full"}
    ${"stepped"} | ${"connic_self_hosted.2"} | ${240000}    | ${50867}    | ${"Self-hosted"} | ${"Connic"}            | ${"the seventh node; 51 + 240,000 × (0.0659 + 0.145833)"}
  `("$plan: $row at $volume: $source", ({ plan, row, volume, cost, below, above }) => {
    const each = plans[plan as keyof typeof plans];
    expect(at(each, `BE.${row}`, VOLUME)).toBeCloseTo(volume, 1);
    expect(at(each, `BE.${row}`, /^Cost there/)).toBeCloseTo(cost, 1);
    expect([at(each, `BE.${row}`, /below$/), at(each, `BE.${row}`, /above$/)]).toEqual([
      below,
      above,
    ]);
  });

  it("repeats the last crossover in rows without one of their own, and says so", () => {
    expect(at(plans.shipped, "BE.connic_self_hosted.2", VOLUME)).toBeCloseTo(147654.84, 1);
    expect(at(plans.shipped, "BE.connic_self_hosted.2", /rests on$/)).toBe("no further one");
  });

  it("bends Connic's curve where usage uses up the subscription: 200 / (0.047 + 45 × 0.00042)", () => {
    expect(at(plans.shipped, "BE.plan.minimum_ends", /^Connic$/)).toBeCloseTo(200 / 0.0659, 6);
  });

  it("warns that both crossovers lie beyond the 100,000 runs with published prices", () => {
    expect(at(plans.shipped, "ALR.crossover_limit", /Result/)).toBe(1);
    expect(at(plans.dearer, "BE.connic_self_hosted.1", /^Beyond/)).toBe(0); // 97,304.54
  });

  it("warns where a node for 20,000 runs takes 12 steps to 250,000, and Curves has 10 edges", () => {
    const small = built({ ...STEPS, "step_runs@self_hosted": "20000" });
    expect(at(plans.stepped, "ALR.steps_beyond", /Result/)).toBe(0);
    expect(at(small, "ALR.steps_beyond", /Result/)).toBe(1);
  });

  it("has points for two platforms with all their steps, and warns where three have more than it has rows for", () => {
    // 25,000 to 26,000 runs a node: 9 edges each within 250,000 and the end of the credit make 20 intervals, then 29.
    const two = { ...STEPS, "step_runs@self_hosted": "25000", "step_runs@connic": "25500" };
    const three = { ...two, "step_cost@connic": "900", "step_runs@inngest": "26000" };
    const [fits, over] = [built({ ...two, "step_cost@connic": "900" }), built(three)];
    for (const [plan, beyond] of [
      [fits, 0],
      [over, 1],
    ] as const) {
      expect(at(plan, "ALR.steps_beyond", /Result/)).toBe(0);
      expect(at(plan, "ALR.points_end", /Result/)).toBe(beyond);
      expect(at(plan, "CHK.master", /Result/)).toBe(0);
    }
  });

  it("adds up to the calculated totals with every allowance set", () => {
    const plan = built({
      ...{ ...STEPS, contingency: "0.1", irrecoverable_vat: "0.19", build_overrun: "1.5" },
      ...{ "exit_cost@self_hosted": "5000", "plan_mode@connic": "plus", runs_per_month: "81234" },
    });
    expect(at(plan, "CHK.master", /Result/)).toBe(0);
  });

  it("says that there is none in the range, and who is cheaper throughout", () => {
    const plan = built({ breakeven_to: "50000" });
    const row = "BE.connic_inngest.1";
    expect([at(plan, row, FOUND), at(plan, row, VOLUME)]).toEqual([0, 50_000]);
    expect([at(plan, row, /below$/), at(plan, row, /above$/)]).toEqual(["Connic", "Connic"]);
    expect(at(plan, row, /rests on$/)).toBe("none in the range");
  });

  it("marks a crossover on the chart, and draws no mark where there is none: below an axis from 0", () => {
    const none = built({ breakeven_to: "50000" });
    const charts = none.sheets.flatMap((sheet) => sheet.charts);
    expect(charts.find(({ name }) => name === "Break-even")?.valuesFromZero).toBe(true);
    expect(at(none, "BE.connic_inngest.1", MARK)).toBe(-1);
    expect(at(plans.shipped, "BE.connic_inngest.1", MARK)).toBeCloseTo(21621.25, 1);
    expect(at(plans.shipped, "BE.connic_inngest.2", MARK)).toBeCloseTo(21621.25, 1);
  });
});

const quarters = (most: number) => fc.integer({ min: 0, max: most * 4 }).map((n) => n / 4);
const orNone = (arbitrary: fc.Arbitrary<number>) => fc.oneof(fc.constant(0), arbitrary);
const figures: fc.Arbitrary<CurveFigures> = fc.record({
  fee: quarters(5),
  minimum: orNone(fc.nat(300)),
  included: orNone(fc.nat(60)),
  base: fc.nat(200),
  price: quarters(3),
  step_size: orNone(fc.integer({ min: 13, max: 60 })),
  step_cost: fc.nat(150),
});

function curveOf({ fee, minimum, included, base, price, step_size, step_cost }: CurveFigures) {
  const part = (...all: readonly [number, number, number, number, number, number]) => {
    const [fixed, unit, least, free, stepSize, stepCost] = all.map((n) => new Decimal(n)) as [
      ...[Decimal, Decimal, Decimal, Decimal, Decimal, Decimal],
    ];
    return { fixed, unit, minimum: least, included: free, stepSize, stepCost };
  };
  return [
    part(0, fee, minimum, included, 0, 0),
    part(base, price, 0, 0, step_size, step_cost),
  ] satisfies CostCurve;
}

/** The crossovers that the sheet shows, without the rows that repeat. */
function shown(plan: Plan): readonly (readonly [number, unknown])[] {
  const found = Number(at(plan, "BE.here_there.1", FOUND));
  return Array.from({ length: found }, (_, i) => {
    const row = `BE.here_there.${i + 1}`;
    return [Number(at(plan, row, VOLUME)), at(plan, row, /above$/)] as const;
  });
}

/** With 40,000 runs a node, 0 to 250,000 has steps at 40,000, 80,000 … 240,000; Connic's credit ends at 3,034.9 runs. */
it("shows pale only the points that repeat their neighbour", () => {
  const plan = built(STEPS);
  const sheet = plan.sheets.find(({ id }) => id === "points")!;
  const corners = [0, 3034.901366, 40_000, 80_000, 120_000, 160_000, 200_000, 240_000, 250_000];
  const dark = corners.slice(1).flatMap((to, i) => [corners[i], to]);
  const ids = readPlan(plan).lines.filter(({ id }) => id.startsWith("BE.point."));
  const isPale = ({ row }: { readonly row: number }) =>
    sheet.conditionalFormats
      .filter(({ area }) => area.row <= row && row < area.row + area.rows)
      .map(({ when }) => evaluate(when, { at: { row, column: 0 }, cell: valueIn(sheet) }));
  expect(new Set(ids.map((line) => new Set(isPale(line)).size))).toEqual(new Set([1]));
  const shownDark = ids.filter((line) => isPale(line)[0] === false);
  const volumes = shownDark.map(({ id }) => Number(at(plan, id, VOLUME)).toFixed(2));
  expect(volumes).toEqual(dark.map((volume) => Number(volume).toFixed(2)));
});

/** A sheet's cells as formulas see them. */
function valueIn({ cells }: SheetPlan): NonNullable<Scope["cell"]> {
  const values = new Map(cells.map(({ row, column, value }) => [`${row} ${column}`, value]));
  return (_, row, column) => {
    const value = values.get(`${row} ${column}`) ?? null;
    return typeof value === "number" ? new Decimal(value) : (value as Scalar);
  };
}

it("finds inside the range the crossovers of the engine, whatever the curves", () => {
  fc.assert(
    fc.property(figures, figures, fc.integer({ min: 30, max: 250 }), (here, there, to) => {
      const found = crossovers(curveOf(here), curveOf(there), new Decimal(0), new Decimal(to));
      const expected = typeof found === "string" ? [] : found;
      fc.pre(expected.every(({ kind }) => kind !== "equal"));
      const plan = buildPlan(curveScenario(here, there, [0, to]));
      const inside = <Point extends readonly [number, unknown]>([volume]: Point) =>
        volume > 0 && volume < to;
      const ours = shown(plan).filter(inside);
      const engines = expected
        .map(
          ({ quantity, cheaper }) =>
            [quantity.toNumber(), cheaper === "A" ? "Here" : "There"] as const,
        )
        .filter(inside);
      expect(ours.map(([, cheaper]) => cheaper)).toEqual(engines.map(([, cheaper]) => cheaper));
      ours.forEach(([volume], i) => expect(volume).toBeCloseTo(engines[i]?.[0] ?? NaN, 8));
      const checks = readPlan(plan).lines.filter(({ id }) => id.startsWith("CHK.points."));
      expect(checks.filter(({ id }) => at(plan, id, /Result/) !== 0)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
