import { templateScenario } from "../../src/scenarios/templates";
import { buildPlan } from "../../src/workbook/build-plan";
import { figures } from "../../src/workbook/figures";
import { agentPlatformWith } from "../support/agent-platform-with";
import { readPlan } from "../support/plan-reader";

const plan = buildPlan(templateScenario("agent-platform"));
const totals = new Map(figures(plan).map(({ id, values }) => [id, values]));

/** The figure in a row's column, by the id in column A. */
function at(id: string, column: number): number {
  const cell = readPlan(plan)
    .line(id)
    ?.cells.find((one) => one.column === column);
  if (typeof cell?.value !== "number") throw new Error(`no figure in ${id}`);
  return cell.value;
}

describe("a year of agents at 50,000 runs a month, in EUR", () => {
  test.each`
    id                     | self_hosted  | connic      | inngest      | source
    ${"TOT.platform"}      | ${36040}     | ${39552}    | ${1440}      | ${"12 × (690 + 480 + 1,833.33), 12 × 3,296, 12 × 120"}
    ${"TOT.build"}         | ${8683}      | ${600}      | ${600}       | ${"26,049 / 3, 1,800 / 3"}
    ${"TOT.wrapper"}       | ${58194.44}  | ${0}        | ${58194.44}  | ${"(18.5 × 110,000 / 12 + 5,000) / 3"}
    ${"TOT.tooling"}       | ${14460}     | ${0}        | ${20940}     | ${"12 × (200 + 70 + 100 + 1,375 − 540), 12 × 1,745"}
    ${"TOT.subtotal"}      | ${117377.44} | ${40152}    | ${81174.44}  | ${"sum of the four above"}
    ${"TOT.llm"}           | ${87500}     | ${87500}    | ${87500}     | ${"12 × 7,875 USD / 1.08"}
    ${"TOT.total"}         | ${204877.44} | ${127652}   | ${168674.44} | ${"subtotal + 87,500"}
    ${"TOT.saving_amount"} | ${0}         | ${77225.44} | ${36203}     | ${"117,377.44 − subtotal"}
    ${"TOT.one_time"}      | ${200632.33} | ${1800}     | ${176383.33} | ${"174,583.33 + 26,049, 1,800, 174,583.33 + 1,800"}
    ${"TOT.recurring"}     | ${50500}     | ${39552}    | ${22380}     | ${"platform + tooling"}
  `("$id is $self_hosted, $connic, $inngest: $source", ({ id, self_hosted, connic, inngest }) => {
    const found = totals.get(id);
    expect(found?.["self_hosted"]).toBeCloseTo(self_hosted, 2);
    expect(found?.["connic"]).toBeCloseTo(connic, 2);
    expect(found?.["inngest"]).toBeCloseTo(inngest, 2);
  });

  test.each`
    id                                | approach     | value     | source
    ${"TOT.saving_ex_llm"}            | ${"connic"}  | ${0.6579} | ${"77,225.44 / 117,377.44"}
    ${"TOT.saving_ex_llm"}            | ${"inngest"} | ${0.3084} | ${"36,203 / 117,377.44"}
    ${"TOT.saving_total"}             | ${"connic"}  | ${0.3769} | ${"77,225.44 / 204,877.44"}
    ${"TOT.saving_total"}             | ${"inngest"} | ${0.1767} | ${"36,203 / 204,877.44"}
    ${"TOT.saving_ex_llm_vs_inngest"} | ${"connic"}  | ${0.5054} | ${"1 − 40,152 / 81,174.44; published 50 %"}
    ${"TOT.saving_total_vs_inngest"}  | ${"connic"}  | ${0.2432} | ${"1 − 127,652 / 168,674.44; published 24 %"}
    ${"TOT.per_run"}                  | ${"connic"}  | ${0.2128} | ${"127,652 / 600,000 runs"}
    ${"TOT.per_run"}                  | ${"inngest"} | ${0.2811} | ${"168,674.44 / 600,000 runs"}
    ${"TOT.per_run_ex_llm"}           | ${"connic"}  | ${0.0669} | ${"40,152 / 600,000 runs"}
  `("$id of $approach is $value: $source", ({ id, approach, value }) => {
    expect(totals.get(id)?.[approach]).toBeCloseTo(value, 4);
  });

  it("costs 0.3415 a run self-hosted, 0.1956 without model spend: over 600,000 runs", () => {
    expect(totals.get("TOT.per_run")?.["self_hosted"]).toBeCloseTo(204877.44 / 600_000, 6);
    expect(totals.get("TOT.per_run_ex_llm")?.["self_hosted"]).toBeCloseTo(117377.44 / 600_000, 6);
  });
});

describe("when the money is paid, without model spend", () => {
  const HORIZON = 11;
  // Year ends at 8 %: 1/1.08 + 1/1.08² + 1/1.08³ = 2.577097.
  test.each`
    approach         | first_year   | three_years  | present_value | equivalent   | source
    ${"self_hosted"} | ${251132.33} | ${352132.33} | ${330775.73}  | ${128352.07} | ${"200,632.33 + 50,500 a year"}
    ${"connic"}      | ${41352}     | ${120456}    | ${103729.34}  | ${40250.46}  | ${"1,800 + 39,552 a year"}
    ${"inngest"}     | ${198763.33} | ${243523.33} | ${234058.76}  | ${90822.64}  | ${"176,383.33 + 22,380 a year"}
  `("$approach: $source", ({ approach, first_year, three_years, present_value, equivalent }) => {
    expect(at(`CSH.first_year.${approach}`, HORIZON)).toBeCloseTo(first_year, 2);
    expect(at(`CSH.cash.${approach}`, HORIZON)).toBeCloseTo(three_years, 2);
    expect(at(`CSH.present_value.${approach}`, HORIZON)).toBeCloseTo(present_value, 2);
    expect(at(`CSH.equivalent.${approach}`, HORIZON)).toBeCloseTo(equivalent, 2);
  });
});

describe("what a month of runs consumes", () => {
  test.each`
    id                        | value    | source
    ${"USE.input_tokens"}     | ${1.5e9} | ${"50,000 × 3 × 10,000"}
    ${"USE.output_tokens"}    | ${225e6} | ${"50,000 × 3 × 1,500"}
    ${"USE.compute_hours"}    | ${625}   | ${"50,000 × 45 s / 3,600"}
    ${"USE.concurrency"}      | ${0.856} | ${"625 / 730 hours; published"}
    ${"USE.peak_concurrency"} | ${5}     | ${"0.856 × 5.84; published 5"}
    ${"LLM.spend_usd"}        | ${7875}  | ${"1,500 × 3 + 225 × 15 USD"}
  `("$id is $value: $source", ({ id, value }) => {
    expect(at(id, 5)).toBeCloseTo(value, 3);
  });

  it("charges connic usage, the subscription being a credit: 50,000 × (0.047 + 45 × 0.00042)", () => {
    expect(at("PLT.plan_fee", 6)).toBeCloseTo(3295, 9);
  });

  it("claims 540 of overlap where 480 is spent: 60 too much", () => {
    expect([at("OVL.claimed", 5), at("OVL.base", 5), at("OVL.unused", 5)]).toEqual([540, 480, -60]);
  });
});

describe("from the published figures to ours", () => {
  const AMOUNT = 5;
  test.each`
    bridge                                | published  | ours         | steps                  | why
    ${"REC.subtotal_self_hosted"}         | ${117375}  | ${117377.44} | ${[4, -1.33, -0.22]}   | ${"1,833 for 1,833.33, rounded lines, printed costs"}
    ${"REC.subtotal_connic"}              | ${40140}   | ${40152}     | ${[12]}                | ${"the data layer left out"}
    ${"REC.subtotal_inngest"}             | ${80576}   | ${81174.44}  | ${[600, -1.33, -0.22]} | ${"the data layer left out, rounded lines, printed costs"}
    ${"REC.llm"}                          | ${87600}   | ${87500}     | ${[-100]}              | ${"7,300 for 7,291.67 a month"}
    ${"REC.mean_cost"}                    | ${98975.5} | ${99275.94}  | ${[300.44]}            | ${"(117,375 + 80,576) / 2; (117,377.44 + 81,174.44) / 2"}
    ${"REC.bottom_line_connic"}           | ${40100}   | ${40152}     | ${[40, 12]}            | ${"40,140 printed as 40,100"}
    ${"REC.bottom_line_inngest"}          | ${80600}   | ${81174.44}  | ${[-24, 598.44]}       | ${"80,576 printed as 80,600"}
    ${"REC.printed_subtotal_self_hosted"} | ${117400}  | ${117377.44} | ${[-25, 2.44]}         | ${"117,375 printed as 117,400"}
    ${"REC.total_self_hosted"}            | ${205000}  | ${204877.44} | ${[-25, 2.44, -100]}   | ${"204,975 printed as 205,000"}
    ${"REC.total_connic"}                 | ${127700}  | ${127652}    | ${[40, 12, -100]}      | ${"127,740 printed as 127,700"}
    ${"REC.total_inngest"}                | ${168200}  | ${168674.44} | ${[-24, 598.44, -100]} | ${"168,176 printed as 168,200"}
  `("$bridge: $why", ({ bridge, published, ours, steps }) => {
    expect(at(bridge, AMOUNT)).toBeCloseTo(published, 2);
    expect(at(`${bridge}.ours`, AMOUNT)).toBeCloseTo(ours, 2);
    (steps as readonly number[]).forEach((step, index) => {
      expect(at(`${bridge}.step_${index + 1}`, AMOUNT)).toBeCloseTo(step, 2);
    });
    expect(at(`${bridge}.rest`, AMOUNT)).toBe(0);
  });

  test.each`
    bridge                             | printed | lines     | ours      | source
    ${"REC.saving_ex_llm_self_hosted"} | ${0.66} | ${0.658}  | ${0.6579} | ${"1 − 40,140 / 117,375; 1 − 40,152 / 117,377.44"}
    ${"REC.saving_ex_llm_inngest"}     | ${0.5}  | ${0.5018} | ${0.5054} | ${"1 − 40,140 / 80,576; 1 − 40,152 / 81,174.44"}
    ${"REC.saving_total_self_hosted"}  | ${0.38} | ${0.3768} | ${0.3769} | ${"1 − 127,740 / 204,975; 1 − 127,652 / 204,877.44"}
    ${"REC.saving_total_inngest"}      | ${0.24} | ${0.2404} | ${0.2432} | ${"1 − 127,740 / 168,176; 1 − 127,652 / 168,674.44"}
    ${"REC.average"}                   | ${0.6}  | ${0.5799} | ${0.5816} | ${"(65.80 % + 50.18 %) / 2; (65.79 % + 50.54 %) / 2"}
    ${"REC.average_cost"}              | ${0.6}  | ${0.5944} | ${0.5956} | ${"1 − 40,140 / 98,975.5; 1 − 40,152 / 99,275.94"}
  `(
    "$bridge: printed, from the printed lines, ours: $source",
    ({ bridge, printed, lines, ours }) => {
      expect(at(bridge, AMOUNT)).toBe(printed);
      expect(at(bridge, AMOUNT) + at(`${bridge}.step_1`, AMOUNT)).toBeCloseTo(lines, 4);
      expect(at(`${bridge}.bridged`, AMOUNT)).toBeCloseTo(ours, 4);
      expect(at(`${bridge}.rest`, AMOUNT)).toBe(0);
    },
  );
});

describe("which plan of Connic fits", () => {
  const row = (id: string, reading = readPlan(plan)) =>
    reading
      .line(id)
      ?.cells.slice(-6, -1)
      .map(({ value }) => (typeof value === "number" ? Number(value.toFixed(2)) : value));

  it("is Pro: Developer has 3 parallel runs for a peak of 5, 10 connectors for 11, 30 days for 90", () => {
    // Load, set-up and extras not met, the verdict, and the runs of the credit: 40 / 0.0659, 200 / 0.0659.
    expect(row("PLAN.developer")).toEqual([1, 2, 0, "too small", 606.98]);
    expect(row("PLAN.pro")).toEqual([0, 0, 0, "fits", 3034.9]);
  });

  test.each`
    changes                                                                   | developer    | pro          | source
    ${{ seconds_per_run: "1801" }}                                            | ${[2, 2, 0]} | ${[2, 0, 0]} | ${"a peak of 200, and 30 minutes and a second"}
    ${{ peak_factor: "3", connectors_needed: "10", retention_days: "30" }}    | ${[0, 0, 0]} | ${[0, 0, 0]} | ${"0.856 × 3 = 2.57 parallel runs"}
    ${{ retention_days: "180" }}                                              | ${[1, 2, 0]} | ${[0, 1, 0]} | ${"six months of logs, Pro keeps 90 days"}
    ${{ environments_needed: "6", domains_needed: "1", support_needed: "1" }} | ${[1, 3, 2]} | ${[0, 1, 0]} | ${"five environments on Pro, no extras on Developer"}
  `("$changes: $source", ({ changes, developer, pro }) => {
    const reading = agentPlatformWith(changes);
    expect(row("PLAN.developer", reading)?.slice(0, 3)).toEqual(developer);
    expect(row("PLAN.pro", reading)?.slice(0, 3)).toEqual(pro);
  });
});

describe("a need that the plan misses", () => {
  const RESULT = 9;
  const raised = (changes: Readonly<Record<string, string>>) =>
    agentPlatformWith(changes)
      .lines.filter(({ id }) =>
        /^ALR\.(parallel|run_time|connectors|environments|retention|domains|support)$/.test(id),
      )
      .filter(({ cells }) => cells.find(({ column }) => column === RESULT)?.value === 1)
      .map(({ id }) => id);
  test.each`
    changes                                          | alerts                              | source
    ${{}}                                            | ${[]}                               | ${"Pro fits as shipped"}
    ${{ seconds_per_run: "1801", peak_factor: "1" }} | ${["ALR.parallel", "ALR.run_time"]} | ${"30 minutes and a second; 34 runs at a time"}
    ${{ connectors_needed: "41" }}                   | ${["ALR.connectors"]}               | ${"Pro has 40"}
    ${{ environments_needed: "6" }}                  | ${["ALR.environments"]}             | ${"Pro has 5"}
    ${{ retention_days: "180" }}                     | ${["ALR.retention"]}                | ${"Pro keeps 90 days"}
    ${{ support_needed: "1", pro_support: "0" }}     | ${["ALR.support"]}                  | ${"a plan without support"}
  `("$changes raises $alerts: $source", ({ changes, alerts }) => {
    expect(raised(changes as Readonly<Record<string, string>>)).toEqual(alerts);
  });
});

it("shows on Summary what would change the answer, as sheet Flip points has it", () => {
  const shown = ["FLP.runs", "FLP.price_rise", "FLP.payback_years", "FLP.ops_fte"];
  const onSummary = (id: string) => [3, 4, 5].map((column) => at(`SUM.${id}`, column));
  expect(shown.map(onSummary)).toEqual(
    shown.map((id) => [5, 6, 7].map((column) => at(id, column))),
  );
});

it("ships without an error and with the alerts that the document deserves", () => {
  expect(at("CHK.master", 9)).toBe(0);
  const raised = readPlan(plan)
    .lines.filter(({ id }) => id.startsWith("ALR.") && id !== "ALR.total")
    .filter(({ cells }) => cells.find(({ column }) => column === 9)?.value === 1)
    .map(({ id }) => id);
  expect(raised).toEqual(expect.arrayContaining(["ALR.overlap", "ALR.operations"]));
});
