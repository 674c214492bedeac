import { recalculationTest } from "../../support/recalculation-test";

const { figure, sentences } = recalculationTest("agent-platform", {
  inputs: {
    "another winner": "run_fee@connic=0.15 runs_per_month=80000",
    "no runs at all": "runs_per_month=0",
    "builds waived and bought":
      "choice_live_ops@self_hosted=waived choice_rag@inngest=buy choice_connectors@connic=build",
    "other prices, life and rate":
      "run_fee@connic=0.05 input_price=2.5 usd_per_eur=1.1741 engineer_annual_cost=98000 " +
      "amortization_years=4 discount_rate=0.065 horizon_years=5",
    "a subscription added to usage, above the plan":
      "plan_mode@connic=plus runs_per_month=250000 salary_growth=0.03",
    "what is neutral as shipped":
      "irrecoverable_vat=0.19 contingency=0.1 build_overrun=1.4 rag_sunk=1 volume_growth=0.2 exit_cost@connic=9000 " +
      "step_runs@self_hosted=7000 step_cost@self_hosted=30 overlap_capped=1 retention_days=180",
  },
  german: ["another winner", "no runs at all"],
  moving: "another winner",
  others: {
    "the high volume": "tco_volume=3",
    "the strong euro": "tco_fx=1",
    "a cost below 0": "eks_cluster@self_hosted=-2000",
    "what no cell allows": "builds_sunk=7 fiscal_first_month=2.5 plan_mode@inngest=flat",
  },
});

// Connic: 0.15 + 45 × 0.00042 = 0.1689 a run, and 12 + 600 a year whatever the volume.
test.each`
  typed                    | row                          | column | value        | source
  ${"another winner"}      | ${"TOT.subtotal"}            | ${6}   | ${162756}    | ${"12 × 80,000 × 0.1689 + 612"}
  ${"another winner"}      | ${"TOT.subtotal"}            | ${7}   | ${81174.44}  | ${"as shipped: the included steps suffice"}
  ${"another winner"}      | ${"TOT.total"}               | ${7}   | ${221174.44} | ${"+ 87,500 × 80,000 / 50,000"}
  ${"another winner"}      | ${"FLP.runs"}                | ${5}   | ${57610.74}  | ${"(117,377.44 − 612) / (12 × 0.1689)"}
  ${"another winner"}      | ${"BE.connic_self_hosted.1"} | ${5}   | ${57610.74}  | ${"the same from the curves"}
  ${"another winner"}      | ${"BE.connic_inngest.1"}     | ${5}   | ${39748.59}  | ${"(81,174.44 − 612) / (12 × 0.1689)"}
  ${"another winner"}      | ${"ALR.crossover_limit"}     | ${9}   | ${0}         | ${"both below 100,000 runs now"}
  ${"another winner"}      | ${"REC.subtotal_connic"}     | ${5}   | ${40140}     | ${"what is published stays"}
  ${"the high volume"}     | ${"TOT.subtotal"}            | ${6}   | ${79692}     | ${"12 × 100,000 × 0.0659 + 612"}
  ${"the high volume"}     | ${"CHK.master"}              | ${9}   | ${0}         | ${"every volume is sound"}
  ${"the strong euro"}     | ${"TOT.llm"}                 | ${5}   | ${78750}     | ${"12 × 7,875 / 1.20"}
  ${"a cost below 0"}      | ${"CHK.sign.platform"}       | ${9}   | ${1}         | ${"−2,000 of EKS"}
  ${"a cost below 0"}      | ${"CHK.master"}              | ${9}   | ${4}         | ${"there, on Totals, Accounts and Curves"}
  ${"what no cell allows"} | ${"ALR.range"}               | ${5}   | ${3}         | ${"neither 0 nor 1, no whole month, none of credit and plus"}
`("$typed: $row is $value, $source", ({ typed, row, column, value }) => {
  expect(figure(typed, row, column)).toBeCloseTo(value, 2);
});

it("headline, verdict and crossovers follow: 36,203 / 117,377; 36,203 / 257,377", () => {
  expect(sentences("another winner", "en")).toEqual([
    "Inngest + wrapper costs EUR 81,174 a year without model spend, 30.8% less than Self-hosted.",
    "With model spend Inngest + wrapper is cheapest: EUR 221,174 a year, 14.1% less than Self-hosted.",
    "Inngest + wrapper stays cheapest in the low and in the high case.",
    "Agent runs at equal cost: Connic vs. Self-hosted at 57,611; Connic vs. Inngest + wrapper at 39,749",
  ]);
  expect(sentences("another winner", "de")).toEqual([
    "Inngest + Wrapper kostet im Jahr ohne Modellausgaben 81.174 EUR, 30,8 % weniger als Eigenbetrieb.",
    "Mit Modellausgaben ist Inngest + Wrapper am günstigsten: 221.174 EUR im Jahr, 14,1 % weniger als Eigenbetrieb.",
    "Inngest + Wrapper bleibt im niedrigen und im hohen Fall am günstigsten.",
    "Läufe der Agenten bei gleichen Kosten: Connic gegen Eigenbetrieb bei 57.611; Connic gegen Inngest + Wrapper bei 39.749",
  ]);
});
