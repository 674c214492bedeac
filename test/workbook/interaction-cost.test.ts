import { templateScenario } from "../../src/scenarios/templates";
import { withInputs } from "../../src/scenarios/with-inputs";
import { buildPlan } from "../../src/workbook/build-plan";
import type { Plan } from "../../src/workbook/plan";
import { readPlan } from "../support/plan-reader";

const scenario = templateScenario("interaction-cost");
const plan = buildPlan(scenario);
const changed = (id: string, value: string) => buildPlan(withInputs(scenario, [{ id, value }]));

/** The first figure of a row: of the agent, or the amount of a bridge. */
const at = (id: string, whole: Plan = plan): unknown =>
  readPlan(whole)
    .line(id)
    ?.cells.find(({ style, column }) => column > 2 && style.role !== "label")?.value;
/** The figures of a table's row, in the order of its columns. */
const row = (id: string, whole: Plan = plan): readonly unknown[] =>
  (readPlan(whole).line(id)?.cells ?? [])
    .filter(({ style, column }) => column > 1 && style.role !== "label")
    .map(({ value }) => value);

describe("one interaction and a month of 500,000", () => {
  test.each`
    id                        | value         | source
    ${"MDL.call"}             | ${0.00615}    | ${"(800 × 3 + 250 × 15) / 1,000,000"}
    ${"MDL.from_tokens"}      | ${0.00861}    | ${"1.4 × 0.00615"}
    ${"MDL.times"}            | ${6.0395}     | ${"0.052 / 0.00861"}
    ${"STK.model"}            | ${0.052}      | ${"published"}
    ${"STK.retrieval"}        | ${0.014}      | ${"published"}
    ${"STK.tools"}            | ${0.012}      | ${"0.6 × 0.02"}
    ${"STK.storage"}          | ${0.005}      | ${"published"}
    ${"STK.ops"}              | ${0.011}      | ${"published"}
    ${"TOT.per_interaction"}  | ${0.094}      | ${"0.052 + 0.014 + 0.012 + 0.005 + 0.011"}
    ${"TOT.buffered"}         | ${0.1175}     | ${"0.094 × 1.25; printed 0.118"}
    ${"RET.documents"}        | ${9.6}        | ${"1.2 × 8"}
    ${"RET.per_document"}     | ${0.00145833} | ${"0.014 / 9.6"}
    ${"SHR.model"}            | ${0.553191}   | ${"0.052 / 0.094; the chart says 52"}
    ${"SHR.retrieval"}        | ${0.148936}   | ${"0.014 / 0.094; 17"}
    ${"SHR.tools"}            | ${0.12766}    | ${"0.012 / 0.094; 12"}
    ${"SHR.storage"}          | ${0.053191}   | ${"0.005 / 0.094; 6"}
    ${"SHR.ops"}              | ${0.117021}   | ${"0.011 / 0.094; 13"}
    ${"MON.model"}            | ${26_000}     | ${"500,000 × 0.052; published 26K"}
    ${"MON.retrieval"}        | ${7_000}      | ${"500,000 × 0.014; 7K"}
    ${"MON.tools"}            | ${6_000}      | ${"500,000 × 0.012; 6K"}
    ${"MON.storage"}          | ${2_500}      | ${"500,000 × 0.005; 2.5K"}
    ${"MON.ops"}              | ${5_500}      | ${"500,000 × 0.011; 5.5K"}
    ${"MON.buffer"}           | ${11_750}     | ${"47,000 × 25 %"}
    ${"MON.allowances"}       | ${0}          | ${"neutral"}
    ${"TOT.month"}            | ${47_000}     | ${"500,000 × 0.094; published 47K"}
    ${"TOT.month_buffered"}   | ${58_750}     | ${"47,000 × 1.25; printed 59K"}
    ${"TOT.total"}            | ${58_750}     | ${"26,000 + 7,000 + 6,000 + 2,500 + 5,500 + 11,750"}
    ${"TOT.per_unit"}         | ${0.1175}     | ${"58,750 / 500,000"}
    ${"TOT.year"}             | ${705_000}    | ${"12 × 58,750"}
    ${"CSH.first_year.agent"} | ${705_000}    | ${"nothing is built"}
  `("$id is $value: $source", ({ id, value }) => {
    const column = id === "CSH.first_year.agent" ? row(id).at(-1) : at(id);
    expect(Number(column)).toBeCloseTo(value, value < 1 ? 6 : 4);
  });
});

describe("levers and a fleet of one's own", () => {
  test.each`
    id                        | value          | source
    ${"LEV.input_spend"}      | ${1_680}       | ${"500,000 × 1.4 × 800 = 560M tokens at 3"}
    ${"LEV.caching"}          | ${588}         | ${"1,680 × 50 % × 70 %"}
    ${"LEV.committed"}        | ${0}           | ${"26,000 is below 50,000"}
    ${"LEV.committed_volume"} | ${961_538.46}  | ${"50,000 / 0.052"}
    ${"LEV.multimodal"}       | ${4_550}       | ${"26,000 × 10 % × 1.75"}
    ${"LEV.finetune"}         | ${5_200}       | ${"26,000 × 20 %"}
    ${"LEV.finetune_months"}  | ${4.9038}      | ${"25,500 / 5,200"}
    ${"LEV.finetune_volume"}  | ${204_326.92}  | ${"25,500 / 12 / (0.052 × 20 %)"}
    ${"LEV.staff"}            | ${15_000}      | ${"0.75 × 240,000 / 12"}
    ${"LEV.opex_least"}       | ${734_375}     | ${"58,750 / 8 %"}
    ${"LEV.opex_most"}        | ${1_468_750}   | ${"58,750 / 4 %"}
    ${"XOV.fleet"}            | ${8_640}       | ${"4 GPUs × 3 × 720 hours"}
    ${"XOV.self"}             | ${23_640}      | ${"8,640 + 15,000"}
    ${"XOV.from_tokens"}      | ${2_745_644.6} | ${"23,640 / 0.00861"}
    ${"XOV.at_printed"}       | ${454_615.38}  | ${"23,640 / 0.052"}
  `("$id is $value: $source", ({ id, value }) => {
    expect(Number(at(id))).toBeCloseTo(value, 1);
  });

  test.each`
    id             | figures                                   | source
    ${"SELF.half"} | ${[0.5, 18_640, 2_164_924.5, 358_461.5]}  | ${"8,640 + 10,000 over 0.00861 and 0.052"}
    ${"SELF.base"} | ${[0.75, 23_640, 2_745_644.6, 454_615.4]} | ${"8,640 + 15,000"}
    ${"SELF.full"} | ${[1, 28_640, 3_326_364.7, 550_769.2]}    | ${"8,640 + 20,000"}
  `("$id is $figures: $source", ({ id, figures }) => {
    expect(row(id)).toEqual(
      (figures as readonly number[]).map((value) => expect.closeTo(value, 1)),
    );
  });

  it("is 1.82 and 3.64 times cheaper at the claimed volumes from tokens: 43,050 and 86,100 over 23,640", () => {
    expect(row("CLAIM.least")[4]).toBeCloseTo(43_050 / 23_640, 9);
    expect(row("CLAIM.most")[4]).toBeCloseTo(86_100 / 23_640, 9);
    expect(row("CLAIM.least")[5]).toBeCloseTo(260_000 / 23_640, 9);
  });
});

describe("leaks at 1 % of the traffic, held against the buffer of 11,750", () => {
  test.each`
    id                   | least    | most      | of_buffer | uses_up     | source
    ${"LEAK.retry"}      | ${1_880} | ${18_330} | ${1.56}   | ${0.00641}  | ${"470 × 4 and × 39; 11,750 / (47,000 × 39)"}
    ${"LEAK.context"}    | ${3_290} | ${6_580}  | ${0.56}   | ${0.017857} | ${"470 × 7 and × 14"}
    ${"LEAK.abandoned"}  | ${470}   | ${1_410}  | ${0.12}   | ${0.083333} | ${"470 × 1 and × 3"}
    ${"LEAK.background"} | ${4_230} | ${46_530} | ${3.96}   | ${0.002525} | ${"470 × 9 and × 99"}
    ${"LEAK.swap"}       | ${235}   | ${940}    | ${0.08}   | ${0.125}    | ${"470 × 0.5 and × 2"}
    ${"LEAK.bypass"}     | ${235}   | ${470}    | ${0.04}   | ${0.25}     | ${"470 × 0.5 and × 1"}
  `("$id: $source", ({ id, least, most, of_buffer, uses_up }) => {
    const [, , now, ...stress] = row(id);
    expect(now).toBe(0);
    expect(stress).toEqual(
      [least, most, of_buffer, uses_up].map((value: number) => expect.closeTo(value, 5)),
    );
  });

  it("takes the share that is set, and never adds to the total: 47,000 × 1 % × 39", () => {
    const leaking = changed("leak_share", "0.01");
    expect(row("LEAK.retry", leaking)[2]).toBeCloseTo(18_330, 6);
    expect(at("TOT.total", leaking)).toBe(58_750);
  });
});

describe("the weeks of the document", () => {
  test.each`
    week  | expected    | ratio       | flag | source
    ${3}  | ${0.11}     | ${0}        | ${0} | ${"two weeks before it fill no window: its own cost is drawn"}
    ${4}  | ${0.1}      | ${1.3}      | ${0} | ${"0.13 / 0.10"}
    ${5}  | ${0.34 / 3} | ${1.588235} | ${1} | ${"0.18 / (0.34 / 3)"}
    ${6}  | ${0.42 / 3} | ${2.428571} | ${1} | ${"0.34 / (0.42 / 3)"}
    ${7}  | ${0.65 / 3} | ${1.892308} | ${1} | ${"0.41 / (0.65 / 3)"}
    ${8}  | ${0.93 / 3} | ${0.387097} | ${0} | ${"0.12 / (0.93 / 3)"}
    ${10} | ${0.63 / 3} | ${0.47619}  | ${0} | ${"0.10 / (0.63 / 3)"}
  `("week $week stands at $ratio: $source", ({ week, expected, ratio, flag }) => {
    const figures = row(`DRIFT.week_${week}`);
    expect(figures[5]).toBeCloseTo(expected, 12);
    expect(figures[6]).toBeCloseTo(ratio, 6);
    expect(figures.slice(7)).toEqual([flag, 0]);
  });

  it("says that nothing stands out at the document's three times", () => {
    const message = readPlan(plan)
      .line("DRIFT.message")
      ?.cells.find(({ column }) => column === 1);
    expect(message?.value).toBe(
      "Weeks flagged at 1.5 times the mean before: 3; at the document’s 3 times: 0",
    );
  });

  it("flags week 6 alone at two times", () => {
    const strict = changed("drift_threshold", "2");
    const flags = Array.from({ length: 10 }, (_, i) => row(`DRIFT.week_${i + 1}`, strict)[7]);
    expect(flags).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  });
});

describe("run rate, caps, targets, margin", () => {
  it("counts seven days at most: days 8 to 14 come to 17,470, times 30 / 7", () => {
    expect(row("RUN.day_14").slice(2, 6)).toEqual([
      7,
      17_470,
      expect.closeTo(17_470 / 7, 6),
      expect.closeTo((17_470 * 30) / 7, 6),
    ]);
    expect(row("RUN.day_2")[2]).toBe(2);
  });

  it("warns a second time at 83.9 % of the cap: 58,750 / 70,000, for tenants and users alike", () => {
    for (const [id, holders] of [
      ["CAP.all", 1],
      ["CAP.tenant", 20],
      ["CAP.user", 2_000],
    ] as const)
      expect(row(id)).toEqual([
        holders,
        70_000 / holders,
        35_000 / holders,
        56_000 / holders,
        58_750 / holders,
        expect.closeTo(0.839286, 6),
        "second warning",
      ]);
  });

  test.each`
    cap         | state
    ${"50000"}  | ${"stopped"}
    ${"100000"} | ${"first warning"}
    ${"200000"} | ${"below"}
  `("is $state at a cap of $cap: 58,750 of it", ({ cap, state }) => {
    expect(row("CAP.all", changed("hard_cap", cap)).at(-1)).toBe(state);
  });

  it("lies within the target of customer care, below those of harder work", () => {
    expect(["TARGET.care", "TARGET.steps", "TARGET.deep"].map((id) => row(id).at(-1))).toEqual([
      "within",
      "below",
      "below",
    ]);
  });

  it("leaves the margins of the document: 4 − 0.20 is 5 %, 400 − 5 is 1.25 %", () => {
    expect(row("VALUE.care").slice(0, 4)).toEqual([4, 0.2, 3.8, 0.05]);
    expect(row("VALUE.research").slice(0, 4)).toEqual([400, 5, 395, 0.0125]);
  });
});

describe("other inputs", () => {
  test.each`
    input                       | value        | id                       | figure      | source
    ${"resolution_rate"}        | ${"0.85"}    | ${"TOT.resolved"}        | ${0.138235} | ${"0.1175 / 0.85"}
    ${"resolution_rate"}        | ${"0.85"}    | ${"TOT.resolved_human"}  | ${0.844118} | ${"(0.1175 + 0.15 × 4) / 0.85"}
    ${"model_from_tokens"}      | ${"1"}       | ${"TOT.per_interaction"} | ${0.05061}  | ${"0.00861 + 0.042"}
    ${"interactions_per_month"} | ${"1000000"} | ${"TOT.total"}           | ${117_500}  | ${"1,000,000 × 0.1175"}
    ${"interactions_per_month"} | ${"1000000"} | ${"LEV.committed"}       | ${5_200}    | ${"52,000 × 10 %"}
    ${"interactions_per_month"} | ${"0"}       | ${"TOT.per_unit"}        | ${0}        | ${"guarded"}
    ${"buffer"}                 | ${"0.4"}     | ${"TOT.total"}           | ${65_800}   | ${"47,000 × 1.4"}
    ${"contingency"}            | ${"0.1"}     | ${"TOT.total"}           | ${60_850}   | ${"+ 10 % of 7,000 + 6,000 + 2,500 + 5,500"}
    ${"irrecoverable_vat"}      | ${"0.1"}     | ${"TOT.total"}           | ${62_900}   | ${"+ 10 % of all but operations, 41,500"}
    ${"exit_cost"}              | ${"36000"}   | ${"TOT.total"}           | ${59_750}   | ${"+ 36,000 / 3 / 12"}
    ${"include_finetune"}       | ${"1"}       | ${"TOT.total"}           | ${52_250}   | ${"0.1175 − 0.0104 × 1.25 = 0.1045 each"}
    ${"include_finetune"}       | ${"1"}       | ${"TOT.one_time"}        | ${25_500}   | ${"training, once"}
    ${"volume_growth"}          | ${"0.2"}     | ${"LEV.model_next"}      | ${31_200}   | ${"26,000 × 1.2"}
    ${"llm_price_change"}       | ${"-0.5"}    | ${"LEV.model_next"}      | ${13_000}   | ${"26,000 × 0.5"}
  `("$input $value: $id is $figure, $source", ({ input, value, id, figure }) => {
    expect(Number(at(id, changed(input, value)))).toBeCloseTo(figure, figure < 1 ? 6 : 4);
  });

  it("pays for nodes by the step: 500,000 / 200,000 is three of 300", () => {
    const nodes = buildPlan(
      withInputs(scenario, [
        { id: "step_runs", value: "200000" },
        { id: "step_cost", value: "300" },
      ]),
    );
    expect(at("MON.allowances", nodes)).toBe(900);
  });

  it("takes 15 % and 40 % of buffer in the low and high case: 54,050 and 65,800", () => {
    const total = readPlan(plan).line("CASE.TOT.total")?.cells ?? [];
    const figures = total.filter(({ style }) => style.role === "calc").map(({ value }) => value);
    // Live, published, low, base, high: the first cases of every workbook.
    expect(figures.slice(0, 5)).toEqual([58_750, 58_750, 54_050, 58_750, 65_800]);
  });
});

describe("named cases", () => {
  // Live, published, low, base, high and three volumes stand before them.
  const NAMED = 8;
  const total = readPlan(plan).line("CASE.TOT.total")?.cells ?? [];
  const figures = total.filter(({ style }) => style.role === "calc").map(({ value }) => value);
  it("costs 31,631.25 with model spend from tokens: 500,000 × 0.05061 × 1.25", () => {
    expect(figures[NAMED]).toBeCloseTo(31_631.25, 6);
  });
  it("costs 52,250 with a fine-tuned model: 500,000 × (0.094 − 0.0104) × 1.25", () => {
    expect(figures[NAMED + 1]).toBeCloseTo(52_250, 6);
  });
});

describe("from the published figures to ours", () => {
  test.each`
    bridge                   | published | ours      | steps                       | why
    ${"REC.buffered"}        | ${0.118}  | ${0.1175} | ${[-0.0005]}                | ${"rounded to a tenth of a cent"}
    ${"REC.month_buffered"}  | ${59_000} | ${58_750} | ${[-250]}                   | ${"rounded to thousands"}
    ${"REC.chart"}           | ${0.1}    | ${0.094}  | ${[-0.003, -0.001, -0.002]} | ${"17, 6 and 13 against 14, 5 and 11"}
    ${"REC.per_interaction"} | ${0.094}  | ${0.094}  | ${[]}                       | ${"as printed"}
    ${"REC.month"}           | ${47_000} | ${47_000} | ${[]}                       | ${"as printed"}
  `("$bridge: $why", ({ bridge, published, ours, steps }) => {
    expect(at(bridge)).toBe(published);
    expect(at(`${bridge}.ours`)).toBeCloseTo(ours, 9);
    (steps as readonly number[]).forEach((step, i) => {
      expect(at(`${bridge}.step_${i + 1}`)).toBeCloseTo(step, 9);
    });
    expect(at(`${bridge}.rest`)).toBe(0);
  });

  it.each(scenario.bridges)("$id leaves nothing unexplained", ({ id }) => {
    expect(at(`${id}.rest`)).toBe(0);
  });

  it("reads the chart both ways: 52 of 100 against 55.3 %, 0.052 against 0.052", () => {
    expect(row("CHART.model")).toEqual([
      1,
      52,
      0.052,
      0.52,
      expect.closeTo(0.553191, 6),
      expect.closeTo(-0.033191, 6),
      0.052,
      0,
    ]);
    expect(row("CHART.retrieval")[7]).toBeCloseTo(0.003, 9);
  });
});

it("ships without an error and with the alerts that the document deserves", () => {
  const line = (id: string) => readPlan(plan).line(id)?.cells.at(-1)?.value;
  expect(line("CHK.master")).toBe(0);
  expect(["ALR.resolution", "ALR.model", "ALR.cap"].map(line)).toEqual([1, 1, 1]);
  expect(["ALR.committed", "ALR.no_volume"].map(line)).toEqual([0, 0]);
});

test.each`
  row                   | low      | base     | high      | buffer  | source
  ${"SEN.grid_1.agent"} | ${23500} | ${47000} | ${94000}  | ${0}    | ${"0.094 × 250,000, 500,000, 1,000,000"}
  ${"SEN.grid_2.agent"} | ${27025} | ${54050} | ${108100} | ${0.15} | ${"the same × 1.15"}
  ${"SEN.grid_3.agent"} | ${29375} | ${58750} | ${117500} | ${0.25} | ${"the same × 1.25"}
  ${"SEN.grid_4.agent"} | ${32900} | ${65800} | ${131600} | ${0.4}  | ${"the same × 1.4"}
`("volume and a buffer of $buffer: $source", ({ row: id, low, base, high, buffer }) => {
  const numbers = row(id).filter((value) => typeof value === "number");
  [buffer, low, base, high].forEach((value, i) => expect(numbers[i]).toBeCloseTo(value, 9));
});
