import { templateWith } from "../support/template-with";

const [MANAGED, SELF_HOSTED, HYBRID] = [5, 6, 7] as const;

/** The figure in a row's column, by the id in column A. */
const at = (id: string, column: number, ...changes: readonly string[]): unknown =>
  templateWith("llm-inference", ...changes)
    .line(id)
    ?.cells.find((cell) => cell.column === column)?.value;

describe("a month of inference for 50 developers, in USD", () => {
  test.each`
    id                            | value       | source
    ${"USE.tokens"}               | ${175e6}    | ${"50 × 3.5M"}
    ${"USE.output_tokens"}        | ${43.75e6}  | ${"25% of 175M"}
    ${"INF.blended"}              | ${6}        | ${"3 × 75% + 15 × 25%"}
    ${"INF.per_dev"}              | ${21}       | ${"3.5M × 6 a million"}
    ${"INF.managed"}              | ${1050}     | ${"131.25M × 3 + 43.75M × 15"}
    ${"INF.gpu_cost"}             | ${8640}     | ${"4 × 3 × 720; published"}
    ${"INF.self"}                 | ${11640}    | ${"8,640 + 3,000"}
    ${"INF.hybrid"}               | ${12007.5}  | ${"1,050 × 35% + 11,640"}
    ${"INF.hybrid_pays_above"}    | ${17907.69} | ${"11,640 / 65%"}
    ${"INF.hybrid_pays_devs"}     | ${852.75}   | ${"17,907.69 / 21"}
    ${"INF.breakeven_devs"}       | ${554.29}   | ${"11,640 / 21"}
    ${"INF.breakeven_devs_later"} | ${554.29}   | ${"prices as they are"}
    ${"INF.quality_gap"}          | ${5000}     | ${"50 × 100 × 2% × 30 / 60 × 100"}
    ${"INF.rework"}               | ${50}       | ${"30 / 60 × 100; published"}
    ${"INF.failures_to_flip"}     | ${0}        | ${"one replica saves nothing"}
    ${"INF.failures_of_spend"}    | ${21}       | ${"1,050 / 50"}
    ${"INF.gpu_price_full"}       | ${3.92}     | ${"4 × 3 / (850 × 3,600) × 1M"}
    ${"INF.gpu_price_mean"}       | ${32.68}    | ${"3.92 / (60% / 5)"}
    ${"INF.duty_to_flip"}         | ${0.65}     | ${"3.92 / 6"}
    ${"DEC.points"}               | ${0}        | ${"1,050 is below 10,000, and no point is answered with yes"}
  `("$id is $value: $source", ({ id, value }) => {
    expect(at(id, MANAGED)).toBeCloseTo(value, 2);
  });

  test.each`
    id                        | managed | self_hosted | hybrid      | source
    ${"TOT.api"}              | ${1050} | ${0}        | ${367.5}    | ${"1,050 × 1, 0 and 35%"}
    ${"TOT.gpus"}             | ${0}    | ${8640}     | ${8640}     | ${"one replica carries 75.5 developers, or 116.2 of whom 65% moves"}
    ${"TOT.ops"}              | ${0}    | ${3000}     | ${3000}     | ${"where there are GPUs"}
    ${"TOT.additions"}        | ${0}    | ${0}        | ${0}        | ${"neutral"}
    ${"TOT.total"}            | ${1050} | ${11640}    | ${12007.5}  | ${"sum of the four above"}
    ${"TOT.saving_amount"}    | ${0}    | ${-10590}   | ${-10957.5} | ${"1,050 − total"}
    ${"TOT.saving"}           | ${0}    | ${-10.0857} | ${-10.4357} | ${"1 − total / 1,050"}
    ${"TOT.per_dev"}          | ${21}   | ${232.8}    | ${240.15}   | ${"total / 50"}
    ${"INF.price_per_mtok"}   | ${6}    | ${66.5143}  | ${68.6143}  | ${"total / 175M × 1M"}
    ${"CAP.devs_per_replica"} | ${0}    | ${75.5383}  | ${116.2127} | ${"850 × 60% / (3.5M / 2.592M s × 5), / 65%"}
  `("$id is $managed, $self_hosted, $hybrid: $source", ({ id, managed, self_hosted, hybrid }) => {
    expect(at(id, MANAGED)).toBeCloseTo(managed, 4);
    expect(at(id, SELF_HOSTED)).toBeCloseTo(self_hosted, 4);
    expect(at(id, HYBRID)).toBeCloseTo(hybrid, 4);
  });
});

describe("verdicts and other readings of the document", () => {
  const printed = { low: 5, high: 6, verdict: 9, tokens_low: 10, tokens_high: 11 };
  test.each`
    row         | low      | high     | verdict               | tokens_low | tokens_high | source
    ${"small"}  | ${500}   | ${750}   | ${"Managed wins"}     | ${3.33}    | ${5}        | ${"750 is below 10,000; 50 and 75 a developer at 15 a million"}
    ${"middle"} | ${2500}  | ${3750}  | ${"Managed wins"}     | ${3.33}    | ${5}        | ${"3,750 is below 10,000"}
    ${"opus"}   | ${7500}  | ${15000} | ${"Close"}            | ${6}       | ${12}       | ${"13,000 lies between; 150 and 300 a developer at 25 a million"}
    ${"large"}  | ${15000} | ${30000} | ${"Self-hosted wins"} | ${3.75}    | ${7.5}      | ${"15,000 is above 13,000; 75 and 150 a developer at 20 a million"}
  `("as printed, $row: $source", ({ row, low, high, verdict, tokens_low, tokens_high }) => {
    const figure = (column: keyof typeof printed) => at(`VRD.printed.${row}`, printed[column]);
    expect([figure("low"), figure("high"), figure("verdict")]).toEqual([low, high, verdict]);
    expect(figure("tokens_low")).toBeCloseTo(tokens_low, 2);
    expect(figure("tokens_high")).toBeCloseTo(tokens_high, 2);
  });

  // Self-hosted: 4 × 2.5 × 720 + 2,000 to 4 × 3.5 × 720 + 4,000.
  test.each`
    row         | figures                       | verdict           | set                   | source
    ${"small"}  | ${[120, 300, 9200, 14080]}    | ${"Managed wins"} | ${[]}                 | ${"10 × 2M and 5M × 6"}
    ${"middle"} | ${[600, 1500, 9200, 14080]}   | ${"Managed wins"} | ${[]}                 | ${"50 × 2M and 5M × 6"}
    ${"opus"}   | ${[1000, 2500, 9200, 14080]}  | ${"Managed wins"} | ${[]}                 | ${"50 × 2M and 5M × 10"}
    ${"large"}  | ${[3200, 8000, 9200, 14080]}  | ${"Managed wins"} | ${[]}                 | ${"200 × 2M and 5M × 8"}
    ${"large"}  | ${[8000, 20000, 9200, 14080]} | ${"Close"}        | ${["output_share=1"]} | ${"200 × 2M and 5M × 20"}
  `("from tokens and prices, $row with $set: $source", ({ row, figures, verdict, set }) => {
    const cells = [5, 6, 7, 8].map((column) => at(`VRD.ours.${row}`, column, ...set));
    expect(cells).toEqual(figures);
    expect(at(`VRD.ours.${row}`, 9, ...set)).toBe(verdict);
  });

  test.each`
    row           | figures                    | source
    ${"BED.30"}   | ${[333.33, 433.33, 388]}   | ${"10,000, 13,000 and 11,640 over 30"}
    ${"BED.50"}   | ${[200, 260, 232.8]}       | ${"over 50"}
    ${"BED.75"}   | ${[133.33, 173.33, 155.2]} | ${"over 75; 133.33 is the printed 130"}
    ${"BED.150"}  | ${[66.67, 86.67, 77.6]}    | ${"over 150"}
    ${"BED.200"}  | ${[50, 65, 58.2]}          | ${"over 200; 50 is the printed heavy use"}
    ${"BED.300"}  | ${[33.33, 43.33, 38.8]}    | ${"over 300"}
    ${"FLT.two"}  | ${[5600, 7320, 9040]}      | ${"2 × 2.5, 3 and 3.5 × 720 + 2,000, 3,000 and 4,000"}
    ${"FLT.four"} | ${[9200, 11640, 14080]}    | ${"4 × 2.5, 3 and 3.5 × 720 + 2,000, 3,000 and 4,000"}
  `("$row: $source", ({ row, figures }) => {
    (figures as readonly number[]).forEach((figure, i) => {
      expect(at(row, 3 + i)).toBeCloseTo(figure, 2);
    });
  });

  it("calls two GPUs cheaper than the stated minimum: 9,040 is below 10,000", () => {
    expect([at("FLT.two", 6), at("FLT.four", 6)]).toEqual(["below it", "reaches it"]);
  });

  it("reads 240,000 a year from 2,000 for 10% and from 4,000 for 20% of an engineer", () => {
    expect([at("ENR.low", 4), at("ENR.high", 4)]).toEqual([240_000, 240_000]);
  });
});

describe("named cases", () => {
  const FIRST_CASE = 4;
  const labels = templateWith("llm-inference")
    .line("SCN.case")
    ?.cells.map(({ value }) => value);
  test.each`
    named            | managed  | self_hosted | hybrid      | source
    ${"low"}         | ${420}   | ${9200}     | ${9326}     | ${"50 × 2M × 4.2; 7,200 + 2,000; 420 × 30% + 9,200"}
    ${"base"}        | ${1050}  | ${11640}    | ${12007.5}  | ${"as above"}
    ${"high"}        | ${1950}  | ${34240}    | ${24940}    | ${"50 × 5M × 7.8; two replicas and a spare: 30,240 + 4,000; 1,950 × 40% + 20,160 + 4,000"}
    ${"tokens_low"}  | ${600}   | ${11640}    | ${11850}    | ${"50 × 2M × 6"}
    ${"tokens_high"} | ${1500}  | ${11640}    | ${12165}    | ${"50 × 5M × 6"}
    ${"fleet_low"}   | ${1050}  | ${9200}     | ${9567.5}   | ${"4 × 2.5 × 720 + 2,000"}
    ${"fleet_high"}  | ${1050}  | ${14080}    | ${14447.5}  | ${"4 × 3.5 × 720 + 4,000"}
    ${"all_output"}  | ${2625}  | ${11640}    | ${12558.75} | ${"175M × 15"}
    ${"opus"}        | ${1750}  | ${11640}    | ${12252.5}  | ${"175M × 10"}
    ${"two_gpus"}    | ${1050}  | ${7320}     | ${12007.5}  | ${"2 × 3 × 720 + 3,000"}
    ${"one_replica"} | ${12600} | ${11640}    | ${16050}    | ${"600 × 21; 12,600 × 35% + 11,640"}
    ${"fleet_600"}   | ${12600} | ${72120}    | ${59250}    | ${"8 × 8,640 + 3,000; 4,410 + 6 × 8,640 + 3,000"}
    ${"rework"}      | ${1050}  | ${16640}    | ${12007.5}  | ${"11,640 + 5,000"}
  `("$named: $source", ({ named, managed, self_hosted, hybrid }) => {
    const column = FIRST_CASE + (labels?.slice(-13).indexOf(named) ?? -1);
    expect(at("SCN.total.managed", column)).toBeCloseTo(managed, 2);
    expect(at("SCN.total.self_hosted", column)).toBeCloseTo(self_hosted, 2);
    expect(at("SCN.total.hybrid", column)).toBeCloseTo(hybrid, 2);
  });
});

describe("from the published figures to ours", () => {
  const AMOUNT = 5;
  test.each`
    bridge                 | published | ours      | steps                                        | why
    ${"REC.per_dev_low"}   | ${30}     | ${12}     | ${[-18]}                                     | ${"2M tokens at 15; at 25% output 2M × 6"}
    ${"REC.per_dev_high"}  | ${75}     | ${30}     | ${[-45]}                                     | ${"5M tokens at 15; at 25% output 5M × 6"}
    ${"REC.team_low"}      | ${30}     | ${12}     | ${[-18]}                                     | ${"600 / 20"}
    ${"REC.team_high"}     | ${75}     | ${30}     | ${[-45]}                                     | ${"1,500 / 20"}
    ${"REC.small_low"}     | ${50}     | ${12}     | ${[-20, -18]}                                | ${"500 / 10; 10 × 30 is 300, not 500"}
    ${"REC.small_high"}    | ${75}     | ${30}     | ${[-45]}                                     | ${"750 / 10"}
    ${"REC.middle_low"}    | ${50}     | ${12}     | ${[-20, -18]}                                | ${"2,500 / 50; 50 × 30 is 1,500, not 2,500"}
    ${"REC.middle_high"}   | ${75}     | ${30}     | ${[-45]}                                     | ${"3,750 / 50"}
    ${"REC.opus_low"}      | ${150}    | ${20}     | ${[-100, -30]}                               | ${"7,500 / 50 are 6M output tokens at 25, 2M are printed; 2M × 10"}
    ${"REC.opus_high"}     | ${300}    | ${50}     | ${[-175, -75]}                               | ${"15,000 / 50 are 12M output tokens at 25, 5M are printed; 5M × 10"}
    ${"REC.large_low"}     | ${75}     | ${16}     | ${[-35, -24]}                                | ${"15,000 / 200; half of 30 and half of 50 are 40; 2M × 8"}
    ${"REC.large_high"}    | ${150}    | ${40}     | ${[-50, -60]}                                | ${"30,000 / 200; half of 75 and half of 125 are 100; 5M × 8"}
    ${"REC.gpu_cost"}      | ${8640}   | ${8640}   | ${[]}                                        | ${"4 × 3 × 720"}
    ${"REC.self_low"}      | ${10000}  | ${11640}  | ${[640, 1000]}                               | ${"8,640 + 2,000 are 10,640"}
    ${"REC.self_high"}     | ${13000}  | ${11640}  | ${[-360, -1000]}                             | ${"8,640 + 4,000 are 12,640"}
    ${"REC.faq_low"}       | ${8000}   | ${11640}  | ${[640, 3000]}                               | ${"8,640 without operations"}
    ${"REC.breakeven"}     | ${130}    | ${554.29} | ${[3.33, 8.53, 13.33, 232.8, 166.29]}        | ${"10,000 / 75, 10,640 / 75, 11,640 / 75, 11,640 / 30, 11,640 / 21"}
    ${"REC.faq_devs_low"}  | ${100}    | ${554.29} | ${[6.67, 8.53, 26.67, 13.33, 232.8, 166.29]} | ${"8,000 / 75, 8,640 / 75, 10,640 / 75, then as above"}
    ${"REC.faq_devs_high"} | ${200}    | ${554.29} | ${[-26.67, -4.8, -13.33, 232.8, 166.29]}     | ${"13,000 / 75, 12,640 / 75, 11,640 / 75, then as above"}
  `("$bridge: $why", ({ bridge, published, ours, steps }) => {
    expect(at(bridge, AMOUNT)).toBeCloseTo(published, 2);
    expect(at(`${bridge}.ours`, AMOUNT)).toBeCloseTo(ours, 2);
    (steps as readonly number[]).forEach((step, index) => {
      expect(at(`${bridge}.step_${index + 1}`, AMOUNT)).toBeCloseTo(step, 2);
    });
    expect(at(`${bridge}.rest`, AMOUNT)).toBe(0);
  });

  it("stays where it is when inputs change: it starts from the published case", () => {
    const changes = ["output_share=1", "model=2", "gpus=2", "developers=200"];
    expect(at("REC.breakeven.ours", AMOUNT, ...changes)).toBeCloseTo(554.29, 2);
    expect(at("REC.breakeven.rest", AMOUNT, ...changes)).toBe(0);
  });
});
