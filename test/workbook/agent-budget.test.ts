import { functionBody } from "../../src/functions/function-body";
import { templateScenario } from "../../src/scenarios/templates";
import { withInputs } from "../../src/scenarios/with-inputs";
import { buildPlan } from "../../src/workbook/build-plan";
import type { Plan } from "../../src/workbook/plan";
import { withFormula } from "../support/changed-plan";
import { isHeader, readPlan } from "../support/plan-reader";
import { planValues } from "../support/plan-values";

const scenario = templateScenario("agent-budget");
const plan = buildPlan(scenario);
const LIVE = 5;

/** The figure in a row's column, by the id in column A. */
function at(id: string, column = LIVE, of: Plan = plan): number {
  const cell = readPlan(of)
    .line(id)
    ?.cells.find((one) => one.column === column);
  if (typeof cell?.value !== "number") throw new Error(`no figure in ${id}`);
  return cell.value;
}

/** The figure of a case, by the case's name over its column of Cases. */
function inCase(id: string, name: string): number {
  const header = readPlan(plan).cells.find(
    (cell) => cell.sheet.id === "cases" && isHeader(cell) && cell.value === name,
  );
  return at(`CASE.${id}`, header?.column);
}

/** The figure after `--set`: "id=value", or several of them with spaces between. */
function after(changes: string, id: string, column = LIVE): number {
  const pairs = changes.split(" ").map((change) => change.split("="));
  const set = pairs.map(([name = "", value = ""]) => ({ id: name, value }));
  return at(id, column, buildPlan(withInputs(scenario, set)));
}

describe("a month of 50,000 tasks a day, in USD", () => {
  test.each`
    id                     | low       | base     | high       | source
    ${"BUD.llm"}           | ${2068.5} | ${3549}  | ${5029.5}  | ${"1.5 million tasks × (98, 92, 86 % at 0.00105, the rest at 0.0175)"}
    ${"BUD.compute"}       | ${500}    | ${1000}  | ${1500}    | ${"printed, and its middle"}
    ${"BUD.observability"} | ${200}    | ${350}   | ${500}     | ${"printed, and its middle"}
    ${"BUD.vector"}        | ${100}    | ${200}   | ${300}     | ${"printed, and its middle"}
    ${"BUD.identity"}      | ${200}    | ${400}   | ${600}     | ${"printed, and its middle"}
    ${"BUD.engineering"}   | ${5000}   | ${10000} | ${15000}   | ${"printed, and its middle"}
    ${"BUD.allowances"}    | ${0}      | ${0}     | ${0}       | ${"neutral"}
    ${"TOT.subtotal"}      | ${6000}   | ${11950} | ${17900}   | ${"the five lines below the model"}
    ${"TOT.total"}         | ${8068.5} | ${15499} | ${22929.5} | ${"sum; published 8,000 to 23,000"}
  `("$id is $low, $base, $high: $source", ({ id, low, base, high }) => {
    expect(inCase(id, "Low")).toBeCloseTo(low, 9);
    expect(inCase(id, "Base")).toBeCloseTo(base, 9);
    expect(inCase(id, "High")).toBeCloseTo(high, 9);
    expect(at(id)).toBeCloseTo(base, 9);
  });

  test.each`
    id                                | value        | source
    ${"LLM.simple_task"}              | ${0.00105}   | ${"3,000 × 0.15 + 1,000 × 0.60 per million"}
    ${"LLM.complex_task"}             | ${0.0175}    | ${"3,000 × 2.50 + 1,000 × 10 per million; published 0.018"}
    ${"LLM.routed_task"}              | ${0.002366}  | ${"0.92 × 0.00105 + 0.08 × 0.0175"}
    ${"LLM.tasks"}                    | ${1500000}   | ${"50,000 × 30"}
    ${"OPT.everything"}               | ${26250}     | ${"1.5 million × 0.0175"}
    ${"OPT.smallest"}                 | ${1575}      | ${"1.5 million × 0.00105"}
    ${"OPT.span"}                     | ${24675}     | ${"26,250 − 1,575"}
    ${"OPT.routed"}                   | ${3549}      | ${"1.5 million × 0.002366"}
    ${"OPT.routing"}                  | ${22701}     | ${"26,250 − 3,549"}
    ${"OPT.cache"}                    | ${0}         | ${"no share from the cache"}
    ${"OPT.output"}                   | ${0}         | ${"no output saved"}
    ${"TOT.per_task"}                 | ${0.0103327} | ${"15,499 / 1,500,000"}
    ${"TOT.multiple"}                 | ${4.3671}    | ${"15,499 / 3,549: three to five times holds"}
    ${"TOT.engineering_share"}        | ${0.6452}    | ${"10,000 / 15,499"}
    ${"TOT.year"}                     | ${185988}    | ${"12 × 15,499"}
    ${"TOT.one_time"}                 | ${6000}      | ${"1.5 weeks × 40 h × 100"}
    ${"TOT.recurring_labour"}         | ${120000}    | ${"12 × 10,000"}
    ${"TOT.recurring_infrastructure"} | ${23400}     | ${"12 × 1,950"}
  `("$id is $value: $source", ({ id, value }) => {
    expect(at(id)).toBeCloseTo(value, value < 1 ? 7 - 3 * Number(value > 0.1) : 4);
  });
});

describe("what the document says of single drivers", () => {
  test.each`
    id                       | value        | source
    ${"DRV.upkeep"}          | ${1300}      | ${"3 h × 52 / 12 × 100"}
    ${"DRV.incidents"}       | ${1600}      | ${"1 × 2 days × 8 h × 100"}
    ${"DRV.named"}           | ${2900}      | ${"1,300 + 1,600"}
    ${"DRV.hours"}           | ${100}       | ${"10,000 / 100"}
    ${"DRV.staff"}           | ${0.5769}    | ${"100 × 12 / 52 / 40"}
    ${"DRV.prompts"}         | ${6000}      | ${"1.5 weeks × 40 h × 100"}
    ${"DRV.vectors"}         | ${5000}      | ${"200 / 0.04, in thousands: 5 million"}
    ${"DRV.example_vectors"} | ${40}        | ${"1,000 thousand × 0.04; published"}
    ${"DRV.example_queries"} | ${0.1}       | ${"1 million × 0.10 per million; published"}
    ${"DRV.corpus"}          | ${0.004}     | ${"200,000 × 0.02 per million; published"}
    ${"DRV.large_corpus"}    | ${40}        | ${"10,000 × 0.004; published"}
    ${"DRV.per_agent"}       | ${8}         | ${"400 / 50 agents"}
    ${"DRV.per_transaction"} | ${0.0001333} | ${"400 / (100,000 × 30)"}
    ${"OPS.review"}          | ${2324.85}   | ${"15 % of 15,499; not in the total"}
  `("$id is $value: $source", ({ id, value }) => {
    expect(at(id)).toBeCloseTo(value, value < 0.001 ? 7 : 4);
  });

  test.each`
    id                          | value         | source
    ${"MOD.sonnet"}             | ${0.024}      | ${"3,000 × 3 + 1,000 × 15 per million"}
    ${"MOD.haiku"}              | ${0.002}      | ${"3,000 × 0.25 + 1,000 × 1.25 per million"}
    ${"MOD.haiku_list"}         | ${0.008}      | ${"3,000 × 1 + 1,000 × 5 per million"}
    ${"MOD.gemini"}             | ${0.00875}    | ${"3,000 × 1.25 + 1,000 × 5 per million"}
    ${"MOD.times_mini"}         | ${16.6666667} | ${"0.0175 / 0.00105; published 20"}
    ${"MOD.times_sonnet"}       | ${0.7291667}  | ${"0.0175 / 0.024: dearer than GPT-4o"}
    ${"MOD.times_haiku"}        | ${8.75}       | ${"0.0175 / 0.002; published 10 to 20"}
    ${"MOD.times_haiku_list"}   | ${2.1875}     | ${"0.0175 / 0.008"}
    ${"MOD.times_gemini"}       | ${2}          | ${"0.0175 / 0.00875"}
    ${"MOD.haiku_input_times"}  | ${10}         | ${"2.50 / 0.25"}
    ${"MOD.haiku_output_times"} | ${8}          | ${"10 / 1.25"}
    ${"MOD.haiku_output_share"} | ${0.625}      | ${"1,000 × 1.25 of 2,000"}
  `("$id is $value: $source", ({ id, value }) => {
    expect(at(id)).toBeCloseTo(value, 6);
  });
});

describe("with other inputs", () => {
  test.each`
    change                               | id                | value       | source
    ${"tasks_per_day=10000"}             | ${"BUD.llm"}      | ${709.8}    | ${"300,000 × 0.002366"}
    ${"tasks_per_day=10000"}             | ${"TOT.total"}    | ${12659.8}  | ${"11,950 + 709.80: the rest stays"}
    ${"simple_share=0"}                  | ${"BUD.llm"}      | ${26250}    | ${"everything on GPT-4o"}
    ${"cache_share=0.3"}                 | ${"BUD.llm"}      | ${2484.3}   | ${"3,549 × 0.7"}
    ${"cache_share=0.3"}                 | ${"OPT.cache"}    | ${1064.7}   | ${"3,549 × 0.3"}
    ${"output_saved=0.5"}                | ${"BUD.llm"}      | ${2535}     | ${"1.5 million × (0.92 × 0.00075 + 0.08 × 0.0125)"}
    ${"output_saved=0.5"}                | ${"OPT.output"}   | ${1014}     | ${"3,549 − 2,535"}
    ${"engineering_month=15000"}         | ${"TOT.total"}    | ${20499}    | ${"15,499 + 5,000"}
    ${"include_compliance=1"}            | ${"TOT.total"}    | ${17823.85} | ${"15,499 × 1.15"}
    ${"contingency=0.1"}                 | ${"TOT.total"}    | ${16694}    | ${"15,499 + 10 % of 11,950"}
    ${"irrecoverable_vat=0.19"}          | ${"TOT.total"}    | ${16543.81} | ${"15,499 + 19 % of 1,950 + 3,549"}
    ${"exit_cost=36000"}                 | ${"TOT.total"}    | ${16499}    | ${"15,499 + 36,000 / 3 / 12"}
    ${"step_runs=400000 step_cost=50"}   | ${"TOT.total"}    | ${15699}    | ${"15,499 + 50 × 4: 1.5 million / 400,000 rounded up"}
    ${"build_overrun=2"}                 | ${"TOT.one_time"} | ${12000}    | ${"2 × 6,000"}
    ${"prompts_sunk=1"}                  | ${"TOT.one_time"} | ${0}        | ${"paid already"}
    ${"incidents_per_month=3"}           | ${"DRV.named"}    | ${6100}     | ${"1,300 + 3 × 2 × 8 × 100"}
    ${"vector_month=300"}                | ${"DRV.vectors"}  | ${7500}     | ${"300 / 0.04, in thousands"}
    ${"tasks_per_day=0"}                 | ${"TOT.per_task"} | ${0}        | ${"no tasks, no cost of one"}
    ${"tasks_per_day=0 exit_cost=36000"} | ${"TOT.multiple"} | ${0}        | ${"no model spend, no multiple"}
  `("$id is $value after $change: $source", ({ change, id, value }) => {
    expect(after(change, id)).toBeCloseTo(value, 6);
  });
});

describe("named cases, beside low, base and high", () => {
  test.each`
    name                             | id             | value       | source
    ${"Everything on GPT-4o"}        | ${"BUD.llm"}   | ${26250}    | ${"1.5 million × 0.0175"}
    ${"Three in ten from the cache"} | ${"BUD.llm"}   | ${2484.3}   | ${"3,549 × 0.7"}
    ${"Cache and half the output"}   | ${"BUD.llm"}   | ${1774.5}   | ${"2,535 × 0.7"}
    ${"With compliance review"}      | ${"TOT.total"} | ${17823.85} | ${"15,499 × 1.15"}
  `("$name: $id is $value: $source", ({ name, id, value }) => {
    expect(inCase(id, name)).toBeCloseTo(value, 6);
  });
  it("says what the vector line pays for in the low and in the high case: 100 and 300 / 0.04", () => {
    expect(inCase("DRV.vectors", "Low")).toBeCloseTo(2500, 9);
    expect(inCase("DRV.vectors", "High")).toBeCloseTo(7500, 9);
  });
});

it("draws the savings from 26,250 down to the model spend as a waterfall", () => {
  const chart = plan.sheets.find(({ id }) => id === "optimisation")?.charts[0];
  const drawn = chart?.series.map(({ values: { sheet, row, column, rows } }) =>
    Array.from({ length: rows }, (_, i) => readPlan(plan).cell(sheet, row + i, column)?.value),
  );
  // Unseen base, start and end, saved: 26,250 − 22,701 = 3,549, and nothing saved after that.
  expect(drawn).toEqual([
    [0, 3549, 3549, 3549, 0],
    [26250, 0, 0, 0, 3549],
    [0, 22701, 0, 0, 0],
  ]);
});

describe("when the money is paid", () => {
  const HORIZON = 11;
  // Year ends at 8 %: 1/1.08 + 1/1.08² + 1/1.08³ = 2.577097; 12 × 11,950 = 143,400 a year.
  test.each`
    id                           | value        | source
    ${"CSH.first_year.agent"}    | ${149400}    | ${"6,000 + 143,400"}
    ${"CSH.cash.agent"}          | ${436200}    | ${"6,000 + 3 × 143,400"}
    ${"CSH.llm.agent"}           | ${127764}    | ${"3 × 12 × 3,549"}
    ${"CSH.present_value.agent"} | ${375555.71} | ${"6,000 + 143,400 × 2.577097"}
  `("$id is $value: $source", ({ id, value }) => {
    expect(at(id, HORIZON)).toBeCloseTo(value, 2);
  });

  test.each`
    change                 | id                  | value        | source
    ${"volume_growth=0.1"} | ${"CSH.llm.agent"}  | ${140966.28} | ${"12 × 3,549 × (1 + 1.1 + 1.21)"}
    ${"volume_growth=0.1"} | ${"CSH.cash.agent"} | ${436200}    | ${"the budget does not follow the tasks"}
    ${"exit_cost=36000"}   | ${"CSH.cash.agent"} | ${472200}    | ${"436,200 + 36,000, paid once at the end"}
  `("$id is $value after $change: $source", ({ change, id, value }) => {
    expect(after(change, id, HORIZON)).toBeCloseTo(value, 2);
  });
});

describe("from the published figures to ours", () => {
  test.each`
    bridge                          | published      | ours           | steps               | why
    ${"REC.per_task"}               | ${0.018}       | ${0.0175}      | ${[-0.0005]}        | ${"rounded to a tenth of a cent"}
    ${"REC.month_small"}            | ${540}         | ${525}         | ${[-15]}            | ${"1,000 × 30 × 0.018 against 0.0175"}
    ${"REC.month_medium"}           | ${5400}        | ${5250}        | ${[-150]}           | ${"10,000 × 30 × 0.018 against 0.0175"}
    ${"REC.times_mini"}             | ${20}          | ${16.666667}   | ${[-3.333333]}      | ${"16.7 rounded to tens"}
    ${"REC.times_haiku"}            | ${10}          | ${8.75}        | ${[-1.25]}          | ${"output tokens, 62.5 % of a task, make it 8 instead of 10 times"}
    ${"REC.times_haiku_list"}       | ${10}          | ${2.1875}      | ${[-1.25, -6.5625]} | ${"four times 0.25 and 1.25: three quarters of 8.75 less"}
    ${"REC.share_low"}              | ${0.982776}    | ${0.98}        | ${[-0.002776]}      | ${"(26,250 − 2,000) / 24,675"}
    ${"REC.share_middle"}           | ${0.921986}    | ${0.92}        | ${[-0.001986]}      | ${"(26,250 − 3,500) / 24,675"}
    ${"REC.share_high"}             | ${0.861196}    | ${0.86}        | ${[-0.001196]}      | ${"(26,250 − 5,000) / 24,675"}
    ${"REC.llm_middle"}             | ${3500}        | ${3549}        | ${[49]}             | ${"0.92 × 1,575 + 0.08 × 26,250"}
    ${"REC.engineering_month_low"}  | ${5000}        | ${5000}        | ${[]}               | ${"a line of the budget"}
    ${"REC.engineering_month_high"} | ${15000}       | ${15000}       | ${[]}               | ${"a line of the budget"}
    ${"REC.lines_high"}             | ${22900}       | ${22929.5}     | ${[29.5]}           | ${"5,000 + 1,500 + 500 + 300 + 600 + 15,000"}
    ${"REC.ranges"}                 | ${1290000}     | ${1290000}     | ${[]}               | ${"1,000² + 300² + 200² + 400²"}
    ${"REC.deviation"}              | ${2143.692298} | ${2141.431774} | ${[-2.260524]}      | ${"√((1,290,000 + 10,000² + 3,000²) / 24), with 2,961² for 3,000²"}
    ${"REC.llm_low"}                | ${2000}        | ${2068.5}      | ${[68.5]}           | ${"0.98 × 1,575 + 0.02 × 26,250"}
    ${"REC.llm_high"}               | ${5000}        | ${5029.5}      | ${[29.5]}           | ${"0.86 × 1,575 + 0.14 × 26,250"}
    ${"REC.total_low"}              | ${8000}        | ${8068.5}      | ${[68.5]}           | ${"the lines add to 8,000"}
    ${"REC.total_high"}             | ${23000}       | ${22929.5}     | ${[-100, 29.5]}     | ${"the lines add to 22,900"}
    ${"REC.total_middle"}           | ${15450}       | ${15499}       | ${[49]}             | ${"(8,000 + 22,900) / 2; 3,549 for 3,500"}
    ${"REC.example_vectors"}        | ${40}          | ${40}          | ${[]}               | ${"1,000 × 0.04"}
    ${"REC.corpus"}                 | ${0.004}       | ${0.004}       | ${[]}               | ${"200,000 × 0.02 per million"}
    ${"REC.large_corpus"}           | ${40}          | ${40}          | ${[]}               | ${"10,000 × 0.004"}
    ${"REC.multiple_low"}           | ${4}           | ${3.900653}    | ${[-0.099347]}      | ${"8,000 / 2,000; 8,068.50 / 2,068.50"}
    ${"REC.multiple_middle"}        | ${4.414286}    | ${4.367146}    | ${[-0.04714]}       | ${"30,900 / 7,000; 15,499 / 3,549"}
    ${"REC.multiple_high"}          | ${4.58}        | ${4.559002}    | ${[-0.020998]}      | ${"22,900 / 5,000; 22,929.50 / 5,029.50"}
    ${"REC.engineering_low"}        | ${0.625}       | ${0.619694}    | ${[-0.005306]}      | ${"5,000 / 8,000; 5,000 / 8,068.50"}
    ${"REC.engineering_high"}       | ${0.655022}    | ${0.654179}    | ${[-0.000843]}      | ${"15,000 / 22,900; 15,000 / 22,929.50"}
    ${"REC.compliance_low"}         | ${800}         | ${806.85}      | ${[6.85]}           | ${"10 % of 8,000; of 8,068.50"}
    ${"REC.compliance_high"}        | ${4580}        | ${4585.9}      | ${[5.9]}            | ${"20 % of 22,900; of 22,929.50"}
  `("$bridge: $why", ({ bridge, published, ours, steps }) => {
    expect(at(bridge)).toBeCloseTo(published, 6);
    expect(at(`${bridge}.ours`)).toBeCloseTo(ours, 6);
    (steps as readonly number[]).forEach((step, index) => {
      expect(at(`${bridge}.step_${index + 1}`)).toBeCloseTo(step, 6);
    });
    expect(at(`${bridge}.rest`)).toBe(0);
  });

  test.each`
    bridge                | ours       | source
    ${"REC.total_low"}    | ${8068.5}  | ${"the document's low ends"}
    ${"REC.total_middle"} | ${15499}   | ${"the published case"}
    ${"REC.total_high"}   | ${22929.5} | ${"the document's high ends"}
    ${"REC.month_small"}  | ${525}     | ${"1,000 tasks a day"}
  `("$bridge stands whatever is typed: $ours of $source", ({ bridge, ours }) => {
    const changes = "simple_share=0.5 compute_month=9000 tasks_per_day=70000 days_per_month=31";
    expect(after(changes, `${bridge}.ours`)).toBe(ours);
    expect(after(changes, "CHK.reconciled")).toBe(0);
  });

  it("leaves its own cases out of Scenarios, which compares at the live volume", () => {
    const shown = readPlan(plan).cells.filter(
      (cell) => cell.sheet.id === "scenarios" && String(cell.value).startsWith("Document, "),
    );
    expect(shown).toEqual([]);
  });
});

/** Each line a triangle around its middle: half its range, squared, over 6. */
describe("what all lines together may come to", () => {
  const MEAN = 10;
  const VARIANCE = 11;
  const [P10, P50, P90] = [12, 13, 14];
  // 500² + 150² + 100² + 200² + 5,000² + 1,480.5², over 6: 4,585,730.04, whose root is 2,141.43.
  test.each`
    id                            | column      | value         | source
    ${"SEN.risk_together.agent"}  | ${MEAN}     | ${15499}      | ${"every triangle has its mean in the middle"}
    ${"SEN.risk_alone.agent"}     | ${VARIANCE} | ${4585730.04} | ${"the squares above"}
    ${"SEN.risk_deviation.agent"} | ${VARIANCE} | ${2141.43}    | ${"its root; 2,143.69 on the printed lines"}
    ${"SEN.risk_alone.agent"}     | ${P10}      | ${12754.64}   | ${"15,499 − 1.2815516 × 2,141.43"}
    ${"SEN.risk_alone.agent"}     | ${P50}      | ${15499}      | ${"the mean"}
    ${"SEN.risk_alone.agent"}     | ${P90}      | ${18243.36}   | ${"15,499 + 1.2815516 × 2,141.43"}
    ${"SEN.risk_together.agent"}  | ${P10}      | ${11391.52}   | ${"8,068.50 + 7,430.50 × √0.2"}
    ${"SEN.risk_together.agent"}  | ${P50}      | ${15499}      | ${"8,068.50 + 7,430.50"}
    ${"SEN.risk_together.agent"}  | ${P90}      | ${19606.48}   | ${"22,929.50 − 7,430.50 × √0.2"}
  `("$id is $value: $source", ({ id, column, value }) => {
    expect(at(id, column)).toBeCloseTo(value, 2);
  });

  test.each`
    check                               | closed      | allowed    | source
    ${"ENG.SEN.risk_alone.agent.1"}     | ${12754.64} | ${535.36}  | ${"a quarter of 2,141.43"}
    ${"ENG.SEN.risk_alone.agent.2"}     | ${15499}    | ${535.36}  | ${"a quarter of 2,141.43"}
    ${"ENG.SEN.risk_alone.agent.3"}     | ${18243.36} | ${535.36}  | ${"a quarter of 2,141.43"}
    ${"ENG.SEN.risk_together.agent.4"}  | ${15499}    | ${309.98}  | ${"2 % of 15,499"}
    ${"ENG.SEN.risk_deviation.agent.5"} | ${2141.43}  | ${42.8286} | ${"2 % of 2,141.43"}
  `("$check: $closed, the engine's draws beside it within $source", (row) => {
    const [left = 0, right = 0, allowed, result] = [5, 6, 8, 9].map((column) =>
      at(row.check, column),
    );
    expect(left).toBeCloseTo(row.closed, 2);
    expect(Math.abs(right / left - 1)).toBeLessThan(0.02);
    expect(right).not.toBeCloseTo(left, 6);
    expect(allowed).toBeCloseTo(row.allowed, 2);
    expect(result).toBe(0);
  });

  // From 5,000, most likely 5,000, to 60,000: P90 is 1 − √0.1 = 0.684 of the way, of the normal curve 1/3 + 1.2816 × √(1/18) = 0.635.
  it("is as far from the normal curve as a triangle can be, and no error, with engineering at its low end", () => {
    const skewed = withInputs(scenario, [{ id: "engineering_month", value: "5000" }]);
    const inputs = skewed.inputs.map((one) =>
      one.id === "engineering_month" ? { ...one, high: 60_000 } : one,
    );
    const far = buildPlan({ ...skewed, inputs });
    const off = at("ENG.SEN.risk_alone.agent.3", 7, far) / at("SEN.risk_deviation.agent", 11, far);
    expect(off).toBeGreaterThan(0.15);
    expect(off).toBeLessThan((0.684 - 0.635) / Math.sqrt(1 / 18) + 0.02);
    expect(at("CHK.master", 9, far)).toBe(0);
  });

  it("says CHECK where a percentile is computed with the wrong sign", () => {
    const { text = "" } =
      readPlan(plan)
        .line("SEN.risk_alone.agent")
        ?.cells.find(({ column }) => column === P10) ?? {};
    const slip = withFormula(plan, "SEN.risk_alone.agent M", `=${text.replace("+", "-")}`);
    const check = readPlan(plan).line("ENG.SEN.risk_alone.agent.1");
    const result = planValues(slip, functionBody).scalar("Checks", check?.row ?? 0, 9);
    expect(String(result)).toBe("1");
  });
});

it("ships without an error and with the alerts that the document deserves", () => {
  const RESULT = 9;
  expect(at("CHK.master", RESULT)).toBe(0);
  const raised = readPlan(plan)
    .lines.filter(({ id }) => id.startsWith("ALR.") && id !== "ALR.total")
    .filter(({ cells }) => cells.find(({ column }) => column === RESULT)?.value === 1)
    .map(({ id }) => id);
  expect(raised).toEqual(["ALR.compliance", "ALR.engineering", "ALR.disputed"]);
});

it("says the largest part, the cost of a thousand tasks and both ends in its headline", () => {
  const texts = readPlan(plan)
    .cells.filter(({ sheet, column }) => sheet.id === "summary" && column === 0)
    .map(({ value }) => value);
  expect(texts).toEqual(
    expect.arrayContaining([
      "Agent costs USD 15,499 a month. Largest part: Engineering time, 65%.",
      "That is USD 10.33 per 1,000 tasks.",
      "Low case: USD 8,069; high case: USD 22,930, at the same volume.",
    ]),
  );
});
