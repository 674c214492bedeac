import { templateWith } from "../support/template-with";

const [MANAGED, SELF_HOSTED, HYBRID] = [5, 6, 7] as const;

/** The figure in a row's column, by the id in column A. */
const at = (id: string, column: number, ...changes: readonly string[]): unknown =>
  templateWith("llm-inference", ...changes)
    .line(id)
    ?.cells.find((cell) => cell.column === column)?.value;

describe("with other inputs", () => {
  test.each`
    set                                                            | id                            | approach       | value       | source
    ${["tokens_per_dev=2e6"]}                                      | ${"INF.managed"}              | ${MANAGED}     | ${600}      | ${"50 × 2M × 6"}
    ${["tokens_per_dev=5e6"]}                                      | ${"INF.managed"}              | ${MANAGED}     | ${1500}     | ${"50 × 5M × 6"}
    ${["gpu_hourly=2.5", "ops_cost=2000"]}                         | ${"INF.self"}                 | ${SELF_HOSTED} | ${9200}     | ${"4 × 2.5 × 720 + 2,000"}
    ${["gpu_hourly=3.5", "ops_cost=4000"]}                         | ${"INF.self"}                 | ${SELF_HOSTED} | ${14080}    | ${"4 × 3.5 × 720 + 4,000"}
    ${["gpus=2", "gpu_hourly=2.5", "ops_cost=2000"]}               | ${"INF.self"}                 | ${SELF_HOSTED} | ${5600}     | ${"2 × 2.5 × 720 + 2,000"}
    ${["gpus=2", "gpu_hourly=3.5", "ops_cost=4000"]}               | ${"TOT.total"}                | ${SELF_HOSTED} | ${9040}     | ${"2 × 3.5 × 720 + 4,000"}
    ${["output_share=1"]}                                          | ${"INF.per_dev"}              | ${MANAGED}     | ${52.5}     | ${"3.5M × 15: the published reading"}
    ${["output_share=1", "tokens_per_dev=5e6"]}                    | ${"INF.breakeven_devs"}       | ${MANAGED}     | ${155.2}    | ${"11,640 / 75"}
    ${["model=2"]}                                                 | ${"INF.per_dev"}              | ${MANAGED}     | ${35}       | ${"Opus: 3.5 × (5 × 75% + 25 × 25%)"}
    ${["model=3"]}                                                 | ${"INF.blended"}              | ${MANAGED}     | ${11.25}    | ${"GPT-5.5: 5 × 75% + 30 × 25%"}
    ${["model=4"]}                                                 | ${"INF.blended"}              | ${MANAGED}     | ${1.6875}   | ${"GPT-5.4 Mini: 0.75 × 75% + 4.5 × 25%"}
    ${["model=5"]}                                                 | ${"INF.blended"}              | ${MANAGED}     | ${0.125}    | ${"DeepSeek: 0.1 × 75% + 0.2 × 25%"}
    ${["model=5"]}                                                 | ${"INF.duty_to_flip"}         | ${MANAGED}     | ${31.3725}  | ${"3.92 / 0.125: never"}
    ${["developers=200"]}                                          | ${"CAP.gpus"}                 | ${SELF_HOSTED} | ${12}       | ${"200 / 75.54 is 2.65, so three replicas of four"}
    ${["developers=200"]}                                          | ${"TOT.total"}                | ${SELF_HOSTED} | ${28920}    | ${"3 × 8,640 + 3,000"}
    ${["developers=200"]}                                          | ${"TOT.total"}                | ${HYBRID}      | ${21750}    | ${"4,200 × 35% + 2 × 8,640 + 3,000"}
    ${["developers=200", "size_for_peak=0"]}                       | ${"TOT.total"}                | ${SELF_HOSTED} | ${11640}    | ${"one replica, as the document counts"}
    ${["developers=0"]}                                            | ${"TOT.total"}                | ${SELF_HOSTED} | ${3000}     | ${"no replica, operations stay"}
    ${["developers=0"]}                                            | ${"TOT.per_dev"}              | ${SELF_HOSTED} | ${0}        | ${"of nobody"}
    ${["spare_replicas=1"]}                                        | ${"TOT.gpus"}                 | ${SELF_HOSTED} | ${17280}    | ${"2 × 8,640"}
    ${["hours_per_month=730"]}                                     | ${"INF.gpu_cost"}             | ${SELF_HOSTED} | ${8760}     | ${"4 × 3 × 730"}
    ${["offload_share=0.7"]}                                       | ${"INF.hybrid"}               | ${HYBRID}      | ${11955}    | ${"1,050 × 30% + 11,640"}
    ${["hybrid_gpus=2"]}                                           | ${"INF.hybrid_pays_above"}    | ${HYBRID}      | ${11261.54} | ${"(4,320 + 3,000) / 65%"}
    ${["developers=1000"]}                                         | ${"INF.failures_to_flip"}     | ${SELF_HOSTED} | ${187.2}    | ${"(21,000 − 11,640) / 50"}
    ${["count_quality_gap=1"]}                                     | ${"TOT.total"}                | ${SELF_HOSTED} | ${16640}    | ${"11,640 + 5,000"}
    ${["count_quality_gap=1"]}                                     | ${"TOT.total"}                | ${HYBRID}      | ${12007.5}  | ${"only simple tasks move"}
    ${["contingency=0.1"]}                                         | ${"TOT.total"}                | ${MANAGED}     | ${1155}     | ${"1,050 × 1.1"}
    ${["irrecoverable_vat=0.19"]}                                  | ${"TOT.total"}                | ${SELF_HOSTED} | ${13281.6}  | ${"8,640 × 1.19 + 3,000: salaries carry none"}
    ${["setup_cost@self_hosted=36000"]}                            | ${"TOT.total"}                | ${SELF_HOSTED} | ${12640}    | ${"11,640 + 36,000 / 3 / 12"}
    ${["setup_cost@self_hosted=36000", "build_overrun=2"]}         | ${"TOT.one_time"}             | ${SELF_HOSTED} | ${72000}    | ${"36,000 × 2"}
    ${["setup_cost@self_hosted=36000", "setup_sunk=1"]}            | ${"TOT.one_time"}             | ${SELF_HOSTED} | ${0}        | ${"paid for already"}
    ${["exit_cost@self_hosted=3600"]}                              | ${"TOT.total"}                | ${SELF_HOSTED} | ${11740}    | ${"11,640 + 3,600 / 3 / 12"}
    ${["llm_price_change=-0.3"]}                                   | ${"INF.breakeven_devs_later"} | ${MANAGED}     | ${791.84}   | ${"11,640 / (21 × 0.7)"}
    ${["has_gpu_team=1", "simple_tasks=1", "evaluate_spend=1000"]} | ${"DEC.evaluate"}             | ${MANAGED}     | ${1}        | ${"1,050 above 1,000, and two more: three of five"}
  `("$set gives $id $value: $source", ({ set, id, approach, value }) => {
    expect(at(id, approach, ...(set as readonly string[]))).toBeCloseTo(value, 2);
  });
});

describe("cash over the years", () => {
  const [FIRST, HORIZON] = [5, 11];
  const years = (id: string, ...changes: readonly string[]): readonly unknown[] =>
    Array.from({ length: HORIZON + 1 - FIRST }, (_, i) => at(id, FIRST + i, ...changes));
  const many = ["developers=140", "volume_growth=0.5"];
  test.each`
    set                                             | id                             | cash                                          | source
    ${[]}                                           | ${"CSH.cash.self_hosted"}      | ${[0, 139680, 139680, 139680, 0, 0, 419040]}  | ${"12 × 11,640"}
    ${[]}                                           | ${"CSH.cash.hybrid"}           | ${[0, 144090, 144090, 144090, 0, 0, 432270]}  | ${"12 × 12,007.50"}
    ${["llm_price_change=-0.3"]}                    | ${"CSH.cash.managed"}          | ${[0, 12600, 8820, 6174, 0, 0, 27594]}        | ${"12 × 1,050, × 0.7 a year"}
    ${["llm_price_change=-0.3"]}                    | ${"CSH.spend.hybrid"}          | ${[0, 4410, 3087, 2160.9, 0, 0, 9657.9]}      | ${"12 × 367.50, × 0.7 a year"}
    ${["volume_growth=0.2"]}                        | ${"CSH.spend.managed"}         | ${[0, 12600, 15120, 18144, 0, 0, 45864]}      | ${"12 × 1,050, × 1.2 a year"}
    ${many}                                         | ${"CSH.replicas.self_hosted"}  | ${[0, 207360, 311040, 518400, 0, 0, 1036800]} | ${"140, 210 and 315 developers of 75.54 a replica: 2, 3 and 5 × 103,680"}
    ${[...many, "infra_growth=0.1"]}                | ${"CSH.replicas.self_hosted"}  | ${[0, 207360, 342144, 627264, 0, 0, 1176768]} | ${"the same × 1, 1.1 and 1.21"}
    ${[...many, "size_for_peak=0"]}                 | ${"CSH.cash.self_hosted"}      | ${[0, 139680, 139680, 139680, 0, 0, 419040]}  | ${"one replica whatever the load"}
    ${["spare_replicas=1"]}                         | ${"CSH.infrastructure.hybrid"} | ${[0, 103680, 103680, 103680, 0, 0, 311040]}  | ${"the spare replica"}
    ${["exit_cost@hybrid=5000", "contingency=0.1"]} | ${"CSH.exit.hybrid"}           | ${[0, 0, 0, 5500, 0, 0, 5500]}                | ${"5,000 × 1.1 after three years"}
    ${["irrecoverable_vat=0.19"]}                   | ${"CSH.cash.managed"}          | ${[0, 14994, 14994, 14994, 0, 0, 44982]}      | ${"12 × 1,050 × 1.19"}
  `("$set gives $id $cash: $source", ({ set, id, cash }) => {
    years(id, ...(set as readonly string[])).forEach((amount, i) => {
      expect(amount).toBeCloseTo((cash as readonly number[])[i] ?? NaN, 6);
    });
  });

  it("pays in the first year twelve of the month's totals, but for set-up and exit", () => {
    const all = ["contingency=0.1", "irrecoverable_vat=0.19", "count_quality_gap=1"];
    const more = [...all, "spare_replicas=1", "developers=200"];
    ["managed", "self_hosted", "hybrid"].forEach((approach, i) => {
      const month = Number(at("TOT.total", MANAGED + i, ...more));
      expect(at(`CSH.cash.${approach}`, FIRST + 1, ...more)).toBeCloseTo(12 * month, 6);
    });
  });
});

it("says on Summary what the published break-even needs, and where it lies", () => {
  const [BELOW_HEADLINE, TEXT] = [6, 0];
  const said = (...changes: readonly string[]) =>
    templateWith("llm-inference", ...changes).cell("Summary", BELOW_HEADLINE, TEXT)?.value;
  const needs = "The published break-even needs every token priced as output; at ";
  // 11,640 / 21, 11,640 / (3.5 × 15).
  expect(said()).toBe(`${needs}25% output it takes 554 developers on one replica.`);
  expect(said("output_share=1")).toBe(
    `${needs}100% output it takes 222 developers on one replica.`,
  );
});

it("leaves every check right when all that is neutral is set", () => {
  const all = [
    ...["contingency=0.1", "irrecoverable_vat=0.19", "build_overrun=1.5", "count_quality_gap=1"],
    ...["setup_cost@self_hosted=36000", "exit_cost@hybrid=3600", "spare_replicas=1", "model=3"],
    ...["volume_growth=0.3", "llm_price_change=-0.2", "infra_growth=0.05", "salary_growth=0.03"],
  ];
  expect(at("CHK.master", 9, ...all)).toBe(0);
});

describe("crossovers over developers, up to 1,000", () => {
  const [FOUND, VOLUME] = [4, 5];
  const sized = ["size_for_peak=1"];
  const fixed = ["size_for_peak=0"];
  test.each`
    id                            | set      | found | volume    | source
    ${"BE.self_hosted_managed.1"} | ${sized} | ${0}  | ${1000}   | ${"75.5 developers spend 1,586, a replica costs 8,640: never"}
    ${"BE.hybrid_managed.1"}      | ${sized} | ${0}  | ${1000}   | ${"116.2 developers save 1,586, a replica costs 8,640: never"}
    ${"BE.self_hosted_managed.1"} | ${fixed} | ${1}  | ${554.29} | ${"11,640 / 21"}
    ${"BE.hybrid_managed.1"}      | ${fixed} | ${1}  | ${852.75} | ${"11,640 / (65% × 21)"}
  `("$id with $set: $source", ({ id, set, found, volume }) => {
    expect(at(id, FOUND, ...set)).toBe(found);
    expect(at(id, VOLUME, ...set)).toBeCloseTo(volume, 2);
  });
});
