import { templateScenario } from "../../src/scenarios/templates";
import { buildPlan } from "../../src/workbook/build-plan";
import { agentPlatformWith as after, type Changes } from "../support/agent-platform-with";
import { readPlan, type PlanReading } from "../support/plan-reader";
import { templateWith } from "../support/template-with";

/** An alert's count for each of the three approaches, then whether it is raised. */
const alert = (id: string, changes: Changes = {}) =>
  after(changes)
    .line(id)
    ?.cells.slice(-4)
    .map(({ value }) => value);

test("a capability that is waived raises an alert, in the column of who waives it", () => {
  expect(alert("ALR.waived")).toEqual([0, 0, 0, 0]);
  expect(alert("ALR.waived", { "choice_rag@inngest": "waived" })).toEqual([0, 0, 1, 1]);
});

test("a choice that is not the published one raises an alert", () => {
  const bought = { "choice_rag@inngest": "buy", "choice_judge@self_hosted": "buy" };
  expect(alert("ALR.choices")).toEqual([0, 0, 0, 0]);
  expect(alert("ALR.choices", bought)).toEqual([1, 0, 1, 1]);
});

test("without runs an alert says that the cost per run has no meaning", () => {
  expect(alert("ALR.no_runs")).toEqual([0, 0, 0, 0]);
  expect(alert("ALR.no_runs", { runs_per_month: "0" })).toEqual([1, 1, 1, 1]);
});

describe("low, base and high out of order", () => {
  const RESULT = 9;
  const result = (reading: PlanReading, id: string) =>
    reading.line(id)?.cells.find(({ column }) => column === RESULT)?.value;
  const results = (reading: PlanReading) =>
    ["CHK.case_order", "CHK.master", "ALR.range"].map((id) => result(reading, id));

  test("are no error where an input lies outside its own range: that asks for a judgement", () => {
    // A buffer of 15 to 40 % is what the document knows; without one, the base costs less than its low case.
    expect(results(templateWith("interaction-cost", "buffer=0"))).toEqual([0, 0, 1]);
    // GPU prices of 2.50 to 3.50 an hour; and operations of 0.10 to 0.35 people, an input that each approach has its own of.
    expect(results(templateWith("llm-inference", "gpu_hourly=30"))).toEqual([0, 0, 1]);
    expect(results(templateWith("agent-platform", "ops_fte@self_hosted=2"))).toEqual([0, 0, 1]);
  });

  test("are an error where every input lies within: low and high are mixed up", () => {
    const scenario = templateScenario("interaction-cost");
    const inputs = scenario.inputs.map((input) =>
      input.id === "buffer" ? { ...input, low: input.high, high: input.low } : input,
    );
    const mixed = readPlan(buildPlan({ ...scenario, inputs }));
    expect(results(mixed)).toEqual([1, 1, 0]);
  });
});

test("an input is disputed whether all approaches share it or not", () => {
  const scenario = templateScenario("agent-platform");
  const disputed = ["input_price", "eks_cluster"].map((id) => ({
    ...scenario,
    inputs: scenario.inputs.map((input) =>
      input.id === id ? { ...input, confidence: "disputed" as const } : input,
    ),
  }));
  const counted = disputed.map(
    (each) => readPlan(buildPlan(each)).line("ALR.disputed")?.cells[4]?.value,
  );
  expect(counted).toEqual([1, 1]);
});

test("what an approach does without does not read as covered", () => {
  const reading = after({ "choice_rag@inngest": "waived" });
  const { label, cells } = reading.line("COV.rag") ?? {};
  expect(label).toBe("Knowledge base and retrieval: no build needed");
  expect(cells?.slice(-3)[0]?.value).toBe(1);
  expect(reading.lines.filter((line) => /covered/i.test(line.label))).toEqual([]);
});

const driver = (rank: number, changes: Changes) =>
  after(changes)
    .line(`SUM.driver_${rank}`)
    ?.cells.filter(({ column }) => column === 1 || column === 3)
    .map(({ value }) => value);

test.each`
  rank | changes                         | label                                       | gap          | source
  ${1} | ${{}}                           | ${"Wrapper builds, charged"}                | ${58194.444} | ${"58,194.44 − 0"}
  ${3} | ${{}}                           | ${"Engineering build, charged"}             | ${8083}      | ${"8,683 − 600; platform: 36,040 − 39,552 = −3,512"}
  ${3} | ${{ "run_fee@connic": "0.06" }} | ${"Platform, observability and operations"} | ${-11312}    | ${"36,040 − 12 × (3,000 + 945 + 1)"}
`("driver $rank is $label, whatever its sign: $source", ({ rank, changes, label, gap }) => {
  const [name, amount] = driver(rank, changes) ?? [];
  expect(name).toBe(label);
  expect(amount).toBeCloseTo(gap, 2);
});

test("the drivers say whose costs they compare", () => {
  const head = (changes: Readonly<Record<string, string>>) => {
    const reading = after(changes);
    return reading.cell("Summary", (reading.line("SUM.driver_1")?.row ?? 0) - 1, 3)?.value;
  };
  expect(head({})).toBe("Self-hosted less Connic");
  expect(head(dearAlternatives)).toBe("Connic less Self-hosted");
});

const dearAlternatives = { "run_fee@connic": "10", "subscription@inngest": "10000" };

test.each`
  changes             | headline                                                                                      | source
  ${{}}               | ${"Connic costs EUR 40,152 a year without model spend, 65.8% less than Self-hosted."}         | ${"77,225.44 / 117,377.44"}
  ${dearAlternatives} | ${"Self-hosted costs EUR 117,377 a year without model spend, and no alternative costs less."} | ${"inngest: 81,174 + 12 × 9,930"}
`("the headline is true whichever is cheapest: $source", ({ changes, headline }) => {
  expect(after(changes).cell("Summary", 5, 0)?.value).toBe(headline);
});

test.each`
  live                | check                  | columns       | first               | last
  ${"a shared input"} | ${"CHK.inputs_shared"} | ${["D", "D"]} | ${"runs_per_month"} | ${"ramp_months"}
  ${"an approach's"}  | ${"CHK.inputs_each"}   | ${["F", "H"]} | ${"eks_cluster"}    | ${"overlap_maintenance"}
`(
  "a number typed over the live cell of $live is missed by $check",
  ({ check, columns: [from, to], first, last }) => {
    const { line } = after({});
    const row = (id: string) => (line(id)?.row ?? 0) + 1;
    const block = `Assumptions!$${from}$${row(first)}:$${to}$${row(last)}`;
    const [, , , , counted] = line(check)?.cells ?? [];
    expect(counted?.text).toBe(`SUMPRODUCT(ISNUMBER(${block})*ISFORMULA(${block}))`);
  },
);
