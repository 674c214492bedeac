import { templateScenario } from "../../src/scenarios/templates";
import { agentPlatformWith, type Changes } from "../support/agent-platform-with";
import { lineFigures } from "../support/line-figures";

const figures = (id: string, changes: Changes = {}) => lineFigures(agentPlatformWith(changes), id);

/** Each capability that is built or bought, done without by one approach. */
const waivedBy = (approach: string): Changes =>
  Object.fromEntries(
    templateScenario("agent-platform").capabilities.map(({ id }) => [
      `choice_${id}@${approach}`,
      "waived",
    ]),
  );
const waived = { ...waivedBy("self_hosted"), ...waivedBy("inngest") };
const corrected = { overlap_capped: "1", networking_dropped: "1" };

// A month as published: purchases 1,340 / 3,296 / 490, staff 2,868.33 / 0 / 1,375; builds once 200,632.33 / 1,800 / 176,383.33.
describe("inputs that are neutral as shipped", () => {
  test.each`
    changes                                                                 | id                  | self_hosted  | connic      | inngest     | source
    ${{ irrecoverable_vat: "0.19" }}                                        | ${"TOT.allowances"} | ${3371.87}   | ${7514.88}  | ${1433.87}  | ${"12 × 19 % of purchases, 19 % of 5,000 / 3 of legal review; none on staff"}
    ${{ irrecoverable_vat: "0.19" }}                                        | ${"TOT.llm"}        | ${104125}    | ${104125}   | ${104125}   | ${"87,500 × 1.19"}
    ${{ contingency: "0.1" }}                                               | ${"TOT.allowances"} | ${11737.74}  | ${4015.2}   | ${8117.44}  | ${"10 % of 117,377.44, 40,152 and 81,174.44"}
    ${{ contingency: "0.1" }}                                               | ${"TOT.llm"}        | ${87500}     | ${87500}    | ${87500}    | ${"not on model spend"}
    ${{ contingency: "0.1", irrecoverable_vat: "0.19" }}                    | ${"TOT.allowances"} | ${15446.8}   | ${12281.57} | ${9694.7}   | ${"12 × (30.9 % of purchases + 10 % of staff) + (10 % of builds + 20.9 % of 5,000) / 3"}
    ${{ build_overrun: "1.5" }}                                             | ${"TOT.wrapper"}    | ${86458.33}  | ${0}        | ${86458.33} | ${"(1.5 × 169,583.33 + 5,000) / 3"}
    ${{ build_overrun: "1.5" }}                                             | ${"TOT.build"}      | ${13024.5}   | ${900}      | ${900}      | ${"1.5 × 26,049 / 3, 1.5 × 1,800 / 3"}
    ${{ builds_sunk: "1" }}                                                 | ${"TOT.subtotal"}   | ${59183}     | ${40152}    | ${22980}    | ${"without 58,194.44 of builds"}
    ${{ builds_sunk: "1", live_ops_sunk: "1" }}                             | ${"TOT.wrapper"}    | ${0}         | ${0}        | ${0}        | ${"nothing is paid twice"}
    ${{ live_ops_sunk: "1" }}                                               | ${"TOT.wrapper"}    | ${39861.11}  | ${0}        | ${39861.11} | ${"(174,583.33 − 6 × 110,000 / 12) / 3"}
    ${{ ai_act_sunk: "1" }}                                                 | ${"TOT.wrapper"}    | ${53472.22}  | ${0}        | ${53472.22} | ${"(174,583.33 − 9,166.67 − 5,000) / 3"}
    ${{ engineering_sunk: "1" }}                                            | ${"TOT.build"}      | ${0}         | ${0}        | ${0}        | ${"all paid for"}
    ${{ builds_sunk: "1", engineering_sunk: "1" }}                          | ${"TOT.tooling"}    | ${14460}     | ${0}        | ${20940}    | ${"tools and maintenance go on"}
    ${{ "exit_cost@connic": "9000" }}                                       | ${"TOT.allowances"} | ${0}         | ${3000}     | ${0}        | ${"9,000 over a horizon of 3 years"}
    ${{ "step_runs@self_hosted": "20000", "step_cost@self_hosted": "100" }} | ${"TOT.platform"}   | ${39640}     | ${39552}    | ${1440}     | ${"36,040 + 12 × 3 × 100: 50,000 / 20,000 rounded up"}
    ${{ overlap_capped: "1" }}                                              | ${"TOT.subtotal"}   | ${118097.44} | ${40152}    | ${81174.44} | ${"480 deducted, not 540: 12 × 60 more"}
    ${{ networking_dropped: "1" }}                                          | ${"TOT.subtotal"}   | ${116657.44} | ${40152}    | ${81174.44} | ${"12 × 60 less"}
    ${corrected}                                                            | ${"TOT.subtotal"}   | ${117377.44} | ${40152}    | ${81174.44} | ${"the two cancel out"}
  `("$changes: $id is $source", ({ changes, id, self_hosted, connic, inngest }) => {
    const [first, second, third] = figures(id, changes);
    expect(first).toBeCloseTo(self_hosted, 2);
    expect(second).toBeCloseTo(connic, 2);
    expect(third).toBeCloseTo(inngest, 2);
  });

  it("leaves every check right when all are set, the add-in's own total included", () => {
    const all = {
      ...corrected,
      ...{ irrecoverable_vat: "0.19", contingency: "0.1", build_overrun: "1.4", rag_sunk: "1" },
      ...{ "exit_cost@connic": "9000", "step_runs@connic": "7000", "step_cost@connic": "30" },
    };
    expect(agentPlatformWith(all).line("CHK.master")?.cells.at(-1)?.value).toBe(0);
  });
});

/** A row of Cash flow in the years 0 to 5 and over the horizon. */
const overYears = (id: string, changes: Changes) =>
  agentPlatformWith(changes)
    .line(id)
    ?.cells.filter(({ column }) => column >= 5 && column <= 11)
    .map(({ value }) => value);

describe("what inputs that are neutral as shipped do to the cash", () => {
  const shrinking = { runs_per_month: "5000", volume_growth: "-0.5" };
  test.each`
    changes                           | id                             | paid                                                       | source
    ${{ volume_growth: "0.2" }}       | ${"CSH.usage.connic"}          | ${[0, 39540, 47448, 56937.6, 0, 0, 143925.6]}              | ${"39,540 × 1.2 a year"}
    ${{ volume_growth: "0.2" }}       | ${"CSH.infrastructure.connic"} | ${[0, 12, 12, 12, 0, 0, 36]}                               | ${"the data layer stays"}
    ${{ volume_growth: "0.2" }}       | ${"CSH.llm.inngest"}           | ${[0, 87500, 105000, 126000, 0, 0, 318500]}                | ${"87,500 × 1.2 a year"}
    ${shrinking}                      | ${"CSH.usage.connic"}          | ${[0, 3954, 2400, 2400, 0, 0, 8754]}                       | ${"12 × 5,000 × 0.0659, then the credit: 1,977 and 988.50 are less"}
    ${{ "exit_cost@connic": "9000" }} | ${"CSH.exit.connic"}           | ${[0, 0, 0, 9000, 0, 0, 9000]}                             | ${"at the end of year 3"}
    ${{ contingency: "0.1" }}         | ${"CSH.cash.self_hosted"}      | ${[220695.57, 55550, 55550, 55550, 0, 0, 387345.57]}       | ${"110 % of 200,632.33 and 50,500"}
    ${{ irrecoverable_vat: "0.19" }}  | ${"CSH.cash.self_hosted"}      | ${[201582.33, 53555.2, 53555.2, 53555.2, 0, 0, 362247.93]} | ${"19 % of 5,000 once and of 16,080 a year more"}
    ${{ build_overrun: "1.5" }}       | ${"CSH.one_time.connic"}       | ${[2700, 0, 0, 0, 0, 0, 2700]}                             | ${"1.5 × 1,800"}
  `("$changes: $id is $source", ({ changes, id, paid }) => {
    const found = overYears(id, changes) ?? [];
    expect(found).toHaveLength(7);
    (paid as readonly number[]).forEach((amount, i) => expect(found[i]).toBeCloseTo(amount, 2));
  });

  it("discounts the exit from the end of the horizon: 103,729.34 + 9,000 / 1.08³", () => {
    const [value] =
      overYears("CSH.present_value.connic", { "exit_cost@connic": "9000" })?.slice(-1) ?? [];
    expect(value).toBeCloseTo(103729.34 + 9000 / (1.08 * 1.08 * 1.08), 2);
  });
});

describe("when another approach is the cheaper one", () => {
  // Connic: 0.047 + 45 × 0.00042 = 0.0659 a run, and 12 + 600 a year whatever the volume.
  test.each`
    changes                                      | id                     | self_hosted  | connic    | inngest      | source
    ${{}}                                        | ${"FLP.runs"}          | ${147654.84} | ${0}      | ${101874.61} | ${"(117,377.44 − 612) / (12 × 0.0659), (81,174.44 − 612) / (12 × 0.0659)"}
    ${{}}                                        | ${"FLP.credit_runs"}   | ${0}         | ${3034.9} | ${0}         | ${"200 / 0.0659"}
    ${{ "subscription@connic": "40" }}           | ${"FLP.credit_runs"}   | ${0}         | ${606.98} | ${0}         | ${"40 / 0.0659"}
    ${{}}                                        | ${"FLP.price_rise"}    | ${2.95}      | ${1}      | ${2.04}      | ${"116,765.44 / 39,540, 80,562.44 / 39,540"}
    ${{}}                                        | ${"FLP.payback_years"} | ${0}         | ${0}      | ${10.17}     | ${"174,583.33 / (39,552 − 22,380); self-hosted recurs at 50,500"}
    ${{}}                                        | ${"FLP.ops_fte"}       | ${0}         | ${0.7}    | ${0.33}      | ${"77,225.44 / 110,000, 36,203 / 110,000"}
    ${{ builds_sunk: "1" }}                      | ${"FLP.runs"}          | ${74065.5}   | ${0}      | ${28285.28}  | ${"(59,183 − 612) / 0.7908, (22,980 − 612) / 0.7908"}
    ${waived}                                    | ${"TOT.subtotal"}      | ${44723}     | ${40152}  | ${2040}      | ${"59,183 − 14,460, 12 × 120 + 600"}
    ${waived}                                    | ${"FLP.runs"}          | ${55780.22}  | ${0}      | ${1805.77}   | ${"(44,723 − 612) / 0.7908, (2,040 − 612) / 0.7908"}
    ${{ ...waived, "ops_fte@self_hosted": "0" }} | ${"TOT.subtotal"}      | ${22723}     | ${40152}  | ${2040}      | ${"44,723 − 0.2 × 110,000"}
    ${{ ...waived, "ops_fte@self_hosted": "0" }} | ${"FLP.runs"}          | ${27960.29}  | ${0}      | ${1805.77}   | ${"(22,723 − 612) / 0.7908"}
  `(
    "$id is $self_hosted, $connic, $inngest: $source",
    ({ changes, id, self_hosted, connic, inngest }) => {
      const [first, second, third] = figures(id, changes);
      expect(first).toBeCloseTo(self_hosted, 2);
      expect(second).toBeCloseTo(connic, 2);
      expect(third).toBeCloseTo(inngest, 2);
    },
  );

  test.each`
    what                       | changes
    ${"as shipped"}            | ${{}}
    ${"with VAT and the like"} | ${{ irrecoverable_vat: "0.19", contingency: "0.1", "exit_cost@inngest": "900" }}
    ${"once builds are sunk"}  | ${{ builds_sunk: "1" }}
  `("at the runs of the flip point both cost the same, $what", ({ changes }) => {
    const [selfHosted = 0, , inngest = 0] = figures("FLP.runs", changes);
    const at = (runs: number) => figures("TOT.total", { ...changes, runs_per_month: String(runs) });
    expect(at(selfHosted)[1]).toBeCloseTo(at(selfHosted)[0] ?? 0, 4);
    expect(at(inngest)[1]).toBeCloseTo(at(inngest)[2] ?? 0, 4);
  });

  it("makes Connic as dear as the other when its prices rise as often as the flip point says", () => {
    const [selfHosted = 0, , inngest = 0] = figures("FLP.price_rise");
    const risen = (times: number) =>
      figures("TOT.subtotal", {
        "run_fee@connic": String(0.047 * times),
        "compute_fee@connic": String(0.00042 * times),
      });
    expect(risen(selfHosted)[1]).toBeCloseTo(117377.444, 2);
    expect(risen(inngest)[1]).toBeCloseTo(81174.444, 2);
  });
});

describe("what needs a judgement", () => {
  const raised = (changes: Changes) =>
    agentPlatformWith(changes)
      .lines.filter(({ id }) => id.startsWith("ALR.") && id !== "ALR.total")
      .filter(({ cells }) => cells.at(-1)?.value === 1)
      .map(({ id }) => id);

  it("is as shipped what the document may count twice, leaves out or cannot know", () => {
    expect(raised({})).toEqual([
      ...["ALR.overlap", "ALR.labour_overlap", "ALR.double_networking", "ALR.double_vectors"],
      ...["ALR.double_ab_testing", "ALR.double_legal_review", "ALR.double_dashboards"],
      ...["ALR.operations", "ALR.unpriced", "ALR.crossover_limit"],
    ]);
  });

  test.each`
    changes                                       | gone                         | source
    ${{ overlap_capped: "1" }}                    | ${"ALR.overlap"}             | ${"480 deducted from 480"}
    ${{ "overlap_maintenance@self_hosted": "0" }} | ${"ALR.labour_overlap"}      | ${"no tool spend deducted from labour"}
    ${{ networking_dropped: "1" }}                | ${"ALR.double_networking"}   | ${"listed once"}
    ${{ builds_sunk: "1" }}                       | ${"ALR.crossover_limit"}     | ${"74,065.5 and 28,285.28 runs are below 100,000"}
    ${{ engineering_sunk: "1" }}                  | ${"ALR.double_legal_review"} | ${"only one build is charged"}
  `("$gone is gone where $source", ({ changes, gone }) => {
    expect(raised({})).toContain(gone);
    expect(raised(changes)).not.toContain(gone);
  });

  test.each`
    changes                         | raises          | source
    ${{ runs_per_month: "100001" }} | ${"ALR.volume"} | ${"published rates end at 100,000"}
    ${waived}                       | ${"ALR.credit"} | ${"1,805.77 runs cost less than the credit of 3,034.90"}
  `("$raises is raised where $source", ({ changes, raises }) => {
    expect(raised({})).not.toContain(raises);
    expect(raised(changes)).toContain(raises);
  });
});
