import { recalculationTest } from "../../support/recalculation-test";

const { figure, sentences } = recalculationTest("agent-budget", {
  inputs: {
    "more tasks, fewer of them simple":
      "tasks_per_day=200000 simple_share=0.8 engineering_month=7000",
    "no tasks at all": "tasks_per_day=0",
    "what is neutral as shipped":
      "include_compliance=1 contingency=0.1 irrecoverable_vat=0.19 build_overrun=1.4 exit_cost=36000 " +
      "step_runs=400000 step_cost=50 salary_growth=0.03 llm_price_change=-0.2 infra_growth=0.02 " +
      "volume_growth=0.1 horizon_years=5",
  },
  german: ["more tasks, fewer of them simple", "no tasks at all"],
  moving: "more tasks, fewer of them simple",
  others: {
    "the low case": "tco_case=1",
    "the high case": "tco_case=3",
    "the low volume": "tco_volume=1",
    "a cost below 0": "compute_month=-1",
    "what no cell allows":
      "simple_share:low=98 amortization_years:high=2.5 irrecoverable_vat:low=0.31 volume_growth=-0.51 " +
      "fiscal_first_month=May compute_month:high=half",
    "the most that cells allow":
      "simple_share:low=1 amortization_years:low=5 irrecoverable_vat:low=0.3 volume_growth=-0.5 llm_price_change=-0.9",
  },
});

test.each`
  typed                                 | row                      | column | value      | source
  ${"more tasks, fewer of them simple"} | ${"BUD.llm"}             | ${5}   | ${26040}   | ${"6 million × (80 % × 0.00105 + 20 % × 0.0175)"}
  ${"more tasks, fewer of them simple"} | ${"TOT.total"}           | ${5}   | ${34990}   | ${"26,040 + 1,950 + 7,000"}
  ${"more tasks, fewer of them simple"} | ${"REC.total_middle"}    | ${5}   | ${15450}   | ${"what is published stays"}
  ${"more tasks, fewer of them simple"} | ${"ALR.multiple"}        | ${9}   | ${1}       | ${"34,990 / 26,040 is below 3"}
  ${"the low case"}                     | ${"TOT.total"}           | ${5}   | ${8068.5}  | ${"published range, low"}
  ${"the high case"}                    | ${"TOT.total"}           | ${5}   | ${22929.5} | ${"published range, high"}
  ${"the high case"}                    | ${"CHK.master"}          | ${9}   | ${0}       | ${"every case is sound"}
  ${"the low volume"}                   | ${"BUD.llm"}             | ${5}   | ${709.8}   | ${"3,549 / 5"}
  ${"a cost below 0"}                   | ${"CHK.sign.operations"} | ${9}   | ${1}       | ${"−1 of compute"}
  ${"a cost below 0"}                   | ${"CHK.master"}          | ${9}   | ${3}       | ${"there, on Totals and on Accounts"}
  ${"what no cell allows"}              | ${"ALR.range"}           | ${5}   | ${6}       | ${"98 for 98%, half a year, 31% of 30%, −51% of −50%, two words"}
  ${"the most that cells allow"}        | ${"ALR.range"}           | ${5}   | ${0}       | ${"each is at its bound"}
`("$typed: $row is $value, $source", ({ typed, row, column, value }) => {
  expect(figure(typed, row, column)).toBeCloseTo(value, 6);
});

it("the headline follows: 26,040 / 34,990; 34,990 / 6,000; low and high case at 6 million tasks", () => {
  expect(sentences("more tasks, fewer of them simple", "en")).toEqual([
    "Agent costs USD 34,990 a month. Largest part: Model spend, 74%.",
    "That is USD 5.83 per 1,000 tasks.",
    "Low case: USD 14,274; high case: USD 38,018, at the same volume.",
  ]);
  expect(sentences("more tasks, fewer of them simple", "de")).toEqual([
    "Agent kostet im Monat 34.990 USD. Größter Bestandteil: Modellausgaben, 74 %.",
    "Das sind 5,83 USD je 1.000 Aufgaben.",
    "Niedriger Fall: 14.274 USD; hoher Fall: 38.018 USD, bei gleicher Menge.",
  ]);
});
