import { serialOfDay } from "../../src/engine/iso-day";
import { templates, templateScenario } from "../../src/scenarios/templates";
import { validateScenario } from "../../src/scenarios/validate-scenario";
import type { Scenario } from "../../src/scenarios/scenario";
import { buildPlan } from "../../src/workbook/build-plan";
import { readPlan, type PlanReading } from "../support/plan-reader";
import { smallScenario } from "../support/small-scenario";
import { templateWith } from "../support/template-with";

const cellOf = (reading: PlanReading, id: string, header: string) =>
  reading.line(id)?.cells.find((cell) => reading.header(cell) === header)?.value;
const platform = (...changes: readonly string[]) => templateWith("agent-platform", ...changes);

/** The amounts of an approach, or of one of its lines, added up. */
function amountOf(reading: PlanReading, approach: string, line?: string): number {
  const id = new RegExp(`^BGT\\.${line ?? ".+"}\\.${approach}\\.\\d+$`);
  return reading.lines
    .filter((each) => each.sheet.id === "budget" && id.test(each.id))
    .reduce((sum, { cells }) => sum + Number(cells.at(-1)?.value), 0);
}

describe("the budget of agent-platform", () => {
  test.each`
    posting                             | ramp | share     | amount        | source
    ${"BGT.WRP.total.self_hosted.1"}    | ${1} | ${1}      | ${174583.333} | ${"the builds, in the first month"}
    ${"BGT.WRP.total.self_hosted.2"}    | ${1} | ${0}      | ${0}          | ${"and no more after it"}
    ${"BGT.PLT.subtotal.connic.1"}      | ${1} | ${1 / 12} | ${3296}       | ${"39,552 / 12"}
    ${"BGT.PLT.subtotal.connic.12"}     | ${1} | ${1 / 12} | ${3296}       | ${"39,552 / 12"}
    ${"BGT.PLT.subtotal.connic.1"}      | ${4} | ${1 / 48} | ${824}        | ${"3,296 / 4"}
    ${"BGT.PLT.subtotal.connic.3"}      | ${4} | ${3 / 48} | ${2472}       | ${"3,296 × 3 / 4"}
    ${"BGT.PLT.subtotal.connic.4"}      | ${4} | ${1 / 12} | ${3296}       | ${"the ramp is over"}
    ${"BGT.LLM.paid.inngest.6"}         | ${1} | ${1 / 12} | ${7291.6667}  | ${"87,500 / 12"}
    ${"BGT.WRP.total.self_hosted.1"}    | ${7} | ${1}      | ${174583.333} | ${"builds know no ramp"}
    ${"BGT.BLD.engineering.connic.1"}   | ${1} | ${1}      | ${1800}       | ${"derived from 3 × 600"}
    ${"BGT.TLN.maintenance.inngest.12"} | ${1} | ${1 / 12} | ${1375}       | ${"0.15 × 110,000 / 12"}
  `("$posting with a ramp of $ramp is $amount: $source", ({ posting, ramp, share, amount }) => {
    const reading = platform(`ramp_months=${ramp}`);
    expect(cellOf(reading, posting, "Share")).toBeCloseTo(share, 12);
    expect(cellOf(reading, posting, "Amount")).toBeCloseTo(amount, 3);
  });

  // SCENARIOS: one-time cost, a year of recurring cost, and the 87,500 of model spend.
  test.each`
    approach         | ramp | year         | source
    ${"self_hosted"} | ${1} | ${338632.33} | ${"200,632.33 + 50,500 + 87,500"}
    ${"connic"}      | ${1} | ${128852}    | ${"1,800 + 39,552 + 87,500"}
    ${"inngest"}     | ${1} | ${286263.33} | ${"176,383.33 + 22,380 + 87,500"}
    ${"connic"}      | ${4} | ${112970.5}  | ${"1,800 + 127,052 × 10.5 / 12"}
    ${"connic"}      | ${7} | ${97089}     | ${"1,800 + 127,052 × 9 / 12"}
  `("of $approach with a ramp of $ramp is $year: $source", ({ approach, ramp, year }) => {
    expect(amountOf(platform(`ramp_months=${ramp}`), approach)).toBeCloseTo(year, 2);
  });

  it("begins in the month that the fiscal year begins in", () => {
    const reading = platform("fiscal_year=2028", "fiscal_first_month=10");
    const dates = [1, 3, 4, 12].map((month) =>
      cellOf(reading, `BGT.PPL.ops.inngest.${month}`, "Date"),
    );
    const days = ["2028-10-01", "2028-12-01", "2029-01-01", "2029-09-01"];
    expect(dates).toEqual(days.map(serialOfDay));
  });

  it("is a table of its own without a gap, under the header's words", () => {
    const sheet = buildPlan(templateScenario("agent-platform")).sheets.find(
      ({ id }) => id === "budget",
    )!;
    // 3 approaches × 12 accounts × 12 months, below a header; 13 cells in each row.
    expect(sheet.tables).toMatchObject([{ name: "tco_budget", area: { row: 5, rows: 433 } }]);
    expect(sheet.cells.filter(({ row }) => row > 5)).toHaveLength(432 * 13);
    expect(sheet.cells.filter(({ row, value }) => row > 5 && value === null)).toEqual([]);
  });

  it("holds with a cost of leaving that falls into its year", () => {
    const reading = platform("horizon_years=1", "exit_cost@connic=1000", "ramp_months=3");
    expect(cellOf(reading, "CHK.master", "Result")).toBe(0);
  });
});

describe.each(templates.map(({ id }) => id))("the budget of %s", (id) => {
  test.each([4, 7])("adds up with a ramp of %d months: (25 − months)/24 of a full year", (ramp) => {
    const reading = templateWith(id, `ramp_months=${ramp}`);
    const { approaches, budget = [] } = templateScenario(id);
    expect(cellOf(reading, "CHK.master", "Result")).toBe(0);
    for (const { line } of budget) {
      const approach = approaches[0]!.id;
      const first = `BGT.${line}.${approach}.1`;
      const full = Number(cellOf(reading, first, "Full amount"));
      const isOnce = cellOf(reading, first, "Per") === "once";
      const year = isOnce ? full : (full * (25 - ramp)) / 24;
      expect(amountOf(reading, approach, line)).toBeCloseTo(year, 6);
    }
  });
});

describe("a budget that does not hold the whole cost", () => {
  const without = (scenario: Scenario, line: string) =>
    readPlan(
      buildPlan({ ...scenario, budget: scenario.budget?.filter((one) => one.line !== line) }),
    );

  it("is an error of each approach that has the cost", () => {
    const reading = without(templateScenario("agent-platform"), "PPL.ops");
    const results = ["self_hosted", "connic", "inngest"].map((id) => [
      cellOf(reading, `CHK.budget.${id}`, "Result"),
      cellOf(reading, `CHK.budget_whole.${id}`, "Deviation"),
    ]);
    // 0.2 × 110,000, which only the self-hosted platform has.
    expect(results).toEqual([
      [0, 22_000],
      [0, 0],
      [0, 0],
    ]);
  });
});

describe("a budget without a cash view", () => {
  const phasing = (id: string, unit: string, base: number, [minimum, maximum]: number[]) => ({
    ...{ id, label: id, unit, group: "Budget", base, minimum, maximum, whole: true },
    ...{ format: "whole", confidence: "assumed", range: "policy", source: "guess" },
  });
  const scenario = validateScenario({
    ...smallScenario,
    units: [...smallScenario.units, "year"],
    inputs: [
      ...smallScenario.inputs,
      phasing("fiscal_year", "1", 2027, [2000, 2100]),
      phasing("fiscal_first_month", "1", 1, [1, 12]),
      phasing("ramp_months", "month", 2, [1, 12]),
    ],
    budget: ["messages", "hosting", "care"].map((name) => ({
      ...{ account: "6800", label: `Cost of ${name}`, treatment: "expense", line: `TOT.${name}` },
    })),
  });
  const reading = readPlan(buildPlan(scenario));

  it("holds the total of a year", () => {
    // 12 × 800; the first of 12 months of a ramp of 2 costs half.
    expect(cellOf(reading, "CHK.budget_whole.bot", "Expected")).toBe(9600);
    expect(amountOf(reading, "bot")).toBeCloseTo(9600 - 400, 9);
    expect(cellOf(reading, "CHK.master", "Result")).toBe(0);
  });

  it("says what it holds", () => {
    expect(reading.line("CHK.budget_whole.bot")?.cells.map(({ value }) => value)).toContain(
      "full year = total of a year",
    );
  });
});
