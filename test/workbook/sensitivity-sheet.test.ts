import { templateScenario } from "../../src/scenarios/templates";
import { buildPlan } from "../../src/workbook/build-plan";
import type { Plan } from "../../src/workbook/plan";
import { readPlan } from "../support/plan-reader";
import { smallScenario } from "../support/small-scenario";

const shipped = templateScenario("agent-platform");
const plan = buildPlan(shipped);

/** The figure of a row of Sensitivity below a header. */
function at(id: string, label: string, of: Plan = plan): number {
  const { line, header } = readPlan(of);
  const found = line(id)?.cells.find((cell) => header(cell) === label)?.value;
  if (typeof found !== "number") throw new Error(`no figure in ${id} below ${label}`);
  return found;
}
const text = (id: string, of: Plan = plan) =>
  readPlan(of)
    .cells.filter(({ sheet }) => sheet.id === "sensitivity")
    .find(({ row, column, sheet }) => {
      const own = readPlan(of).cell(sheet.name, row, 0)?.value;
      return own === id && column === 1;
    })?.value;

describe("by volume", () => {
  // Connic in a year: 12 × (runs × 0.0659 + 1) + 600, and 1.75 EUR of model spend for a month's run.
  const connic = (runs: number) => 12 * (runs * 0.0659 + 1) + 600 + 1.75 * runs;

  test.each`
    label            | runs
    ${"Volume low"}  | ${25_000}
    ${"Volume base"} | ${50_000}
    ${"Volume high"} | ${100_000}
  `("$label: Connic at $runs runs a month, and each of them", ({ label, runs }) => {
    expect(at("SEN.volume", label)).toBe(runs);
    expect(at("SEN.volume_total.connic", label)).toBeCloseTo(connic(runs), 6);
    expect(at("SEN.per_unit.connic", label)).toBeCloseTo(connic(runs) / (12 * runs), 10);
  });

  it("saves 77,225.44 at 50,000 runs: 204,877.44 − 127,652", () => {
    expect(at("SEN.volume_saving", "Volume base")).toBeCloseTo(77225.44, 2);
  });

  it("says in the chart's title which approach is cheapest at the high volume", () => {
    expect(text("SEN.volume_message")).toBe(
      "At the high volume Connic costs least: 254,692 EUR per year",
    );
  });
});

describe("by volume and what an engineer costs", () => {
  it("reads the total of Totals where both are as they are now", () => {
    expect(at("SEN.grid_3.self_hosted", "Value")).toBe(110_000);
    expect(at("SEN.grid_3.self_hosted", "Volume base")).toBeCloseTo(204877.44, 2);
  });

  it("saves less with cheaper engineers: 18.5 months of builds, 0.35 FTE of operations and maintenance", () => {
    // Builds 18.5 / 12 / 3 of a year's cost, operations 0.2, maintenance 0.15: together 0.8639 of an engineer.
    const share = 18.5 / 12 / 3 + 0.2 + 0.15;
    expect(at("SEN.grid_saving.1", "Volume base")).toBeCloseTo(77225.444 - 30_000 * share, 2);
    expect(at("SEN.grid_saving.4", "Volume base")).toBeCloseTo(77225.444 + 20_000 * share, 2);
  });
});

describe("each input alone", () => {
  test.each`
    input                     | low          | high        | source
    ${"ops_fte"}              | ${-11_000}   | ${16_500}   | ${"(0.1 − 0.2) × 110,000, (0.35 − 0.2) × 110,000"}
    ${"legal_review"}         | ${-833.33}   | ${3333.33}  | ${"(2,500 − 5,000) / 3, (15,000 − 5,000) / 3"}
    ${"seconds_per_run"}      | ${3780}      | ${-11_340}  | ${"600,000 × 15 × 0.00042 dearer Connic less, 600,000 × 45 × 0.00042 more"}
    ${"engineer_annual_cost"} | ${-12958.33} | ${17277.78} | ${"(95,000 − 110,000) × 0.8639, (130,000 − 110,000) × 0.8639"}
  `("$input moves the saving by $low and $high: $source", ({ input, low, high }) => {
    const base = at("SEN.base", "Saving, low");
    expect(at(`SEN.moved.${input}`, "Saving, low") - base).toBeCloseTo(low, 2);
    expect(at(`SEN.moved.${input}`, "Saving, high") - base).toBeCloseTo(high, 2);
  });

  it("ranks them by how far they swing, and says which is first", () => {
    const swings = [1, 2, 3, 4, 5, 6].map((rank) => at(`SEN.rank_${rank}`, "Swing"));
    expect(swings).toEqual([...swings].sort((one, other) => other - one));
    expect(text("SEN.rank_1")).toBe("Straight-line life of builds");
    expect(text("SEN.tornado_message")).toBe(
      "Straight-line life of builds moves the saving most: by 59,650 EUR per year",
    );
  });

  it("keeps the order of inputs that swing alike", () => {
    const alike = buildPlan({
      ...shipped,
      sensitivity: { tornado: ["llm_calls_per_run", "input_tokens_per_call", "ops_fte"] },
    });
    // Every approach pays the same for the model: neither moves the saving.
    expect([1, 2, 3].map((rank) => text(`SEN.rank_${rank}`, alike))).toEqual([
      "Operations staff",
      "Model calls per run",
      "Input tokens per call",
    ]);
    expect(at("SEN.rank_2", "Swing", alike)).toBeCloseTo(0, 6);
  });

  it("moves the total where there is nothing to compare with", () => {
    const small = buildPlan({ ...smallScenario, sensitivity: { tornado: ["hosting"] } });
    expect(at("SEN.rank_1", "At its low", small)).toBeCloseTo(-20, 9);
    expect(at("SEN.rank_1", "At its high", small)).toBeCloseTo(30, 9);
    expect(text("SEN.tornado_message", small)).toBe(
      "Hosting moves the total most: by 50 USD per month",
    );
  });
});

describe("all inputs together, each component a triangle", () => {
  const small = buildPlan(smallScenario);
  /** Low, base and high of messages, hosting and care: 20,000 × the price, as quoted, hours × rate. */
  const triangles = [
    [40, 80, 160],
    [100, 120, 150],
    [250, 600, 1600],
  ] as const;
  const sum = (of: (low: number, base: number, high: number) => number) =>
    triangles.reduce((all, [low, base, high]) => all + of(low, base, high), 0);
  const variance = sum((a, b, c) => (a * a + b * b + c * c - a * b - a * c - b * c) / 18);

  it("has the mean and the variance of the triangles: thirds of the corners, eighteenths of their squares", () => {
    expect(at("SEN.risk_together.bot", "Mean", small)).toBeCloseTo(
      sum((a, b, c) => (a + b + c) / 3),
      9,
    );
    expect(at("SEN.risk_alone.bot", "Variance (unit²)", small)).toBeCloseTo(variance, 6);
    expect(at("SEN.risk_deviation.bot", "Variance (unit²)", small)).toBeCloseTo(
      Math.sqrt(variance),
      9,
    );
  });

  it("takes percentiles of components on their own from the normal distribution: 1.281552 deviations", () => {
    const mean = sum((a, b, c) => (a + b + c) / 3);
    const away = 1.2815515655446 * Math.sqrt(variance);
    expect(at("SEN.risk_alone.bot", "P10", small)).toBeCloseTo(mean - away, 6);
    expect(at("SEN.risk_alone.bot", "P50", small)).toBeCloseTo(mean, 9);
    expect(at("SEN.risk_alone.bot", "P90", small)).toBeCloseTo(mean + away, 6);
  });

  it("takes those of components that move together from their triangles: so much lies below each", () => {
    const below = (x: number, [a, b, c]: readonly [number, number, number]) =>
      x <= b ? (x - a) ** 2 / ((c - a) * (b - a)) : 1 - (c - x) ** 2 / ((c - a) * (c - b));
    const ids = ["TOT.messages", "TOT.hosting", "TOT.care"];
    for (const [label, share] of [
      ["P10", 0.1],
      ["P50", 0.5],
      ["P90", 0.9],
    ] as const) {
      const parts = ids.map((id) => at(`SEN.risk_${id}.bot`, label, small));
      parts.forEach((part, i) => expect(below(part, triangles[i]!)).toBeCloseTo(share, 12));
      const total = parts.reduce((all, part) => all + part, 0);
      expect(at("SEN.risk_together.bot", label, small)).toBeCloseTo(total, 9);
    }
  });
});
