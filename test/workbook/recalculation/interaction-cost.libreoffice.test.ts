import { recalculationTest } from "../../support/recalculation-test";

const { figure, sentences } = recalculationTest("interaction-cost", {
  inputs: {
    "another stack and other weeks":
      "interactions_per_month=800000 model_cost=0.04 days_per_month=28 " +
      "drift_threshold=2 drift_window=2 run_rate_days=5",
    "no interactions at all": "interactions_per_month=0",
    "what is neutral as shipped":
      "contingency=0.1 irrecoverable_vat=0.1 exit_cost=36000 include_finetune=1 volume_growth=0.2 llm_price_change=-0.5 " +
      "step_runs=200000 step_cost=300 resolution_rate=0.85 leak_share=0.01 model_from_tokens=1 horizon_years=2",
  },
  german: ["another stack and other weeks", "what is neutral as shipped"],
  moving: "another stack and other weeks",
  others: {
    "the high case": "tco_case=3",
    "the low volume": "tco_volume=1",
    "a cost below 0": "storage_cost=-0.01",
  },
});

test.each`
  typed                              | row                 | column | value     | source
  ${"another stack and other weeks"} | ${"TOT.total"}      | ${5}   | ${82000}  | ${"800,000 × (0.04 + 0.042) × 1.25"}
  ${"another stack and other weeks"} | ${"TOT.per_unit"}   | ${5}   | ${0.1025} | ${"0.082 × 1.25"}
  ${"another stack and other weeks"} | ${"XOV.at_printed"} | ${5}   | ${591000} | ${"23,640 / 0.04"}
  ${"another stack and other weeks"} | ${"DRIFT.week_6"}   | ${9}   | ${1}      | ${"0.34 / 0.155 is above 2"}
  ${"another stack and other weeks"} | ${"DRIFT.week_7"}   | ${9}   | ${0}      | ${"0.41 / 0.26 is not"}
  ${"another stack and other weeks"} | ${"RUN.day_13"}     | ${7}   | ${80024}  | ${"28 × (1,610 + 1,580 + 4,700 + 4,800 + 1,600) / 5"}
  ${"another stack and other weeks"} | ${"REC.month"}      | ${5}   | ${47000}  | ${"what is published stays"}
  ${"the high case"}                 | ${"TOT.total"}      | ${5}   | ${65800}  | ${"47,000 × 1.4"}
  ${"the high case"}                 | ${"CHK.master"}     | ${9}   | ${0}      | ${"every case is sound"}
  ${"the low volume"}                | ${"TOT.total"}      | ${5}   | ${29375}  | ${"250,000 × 0.1175"}
  ${"the low volume"}                | ${"ALR.cap"}        | ${9}   | ${0}      | ${"42 % of the cap"}
  ${"a cost below 0"}                | ${"CHK.sign.stack"} | ${9}   | ${1}      | ${"−0.01 of storage"}
  ${"a cost below 0"}                | ${"CHK.master"}     | ${9}   | ${3}      | ${"there, on Totals and on Accounts"}
`("$typed: $row is $value, $source", ({ typed, row, column, value }) => {
  expect(figure(typed, row, column)).toBeCloseTo(value, 6);
});

it("a cap that is used up stops: 82,000 of 70,000", () => {
  expect(figure("another stack and other weeks", "CAP.all", 8)).toBe("stopped");
});

it("the headline follows: 32,000 / 82,000; 65,600 × 1.15 and 1.4", () => {
  expect(sentences("another stack and other weeks", "en")).toEqual([
    "Agent costs USD 82,000 a month. Largest part: Model spend, 39%.",
    "That is USD 102.50 per 1,000 interactions.",
    "Low case: USD 75,440; high case: USD 91,840, at the same volume.",
  ]);
  expect(sentences("another stack and other weeks", "de")).toEqual([
    "Agent kostet im Monat 82.000 USD. Größter Bestandteil: Modellausgaben, 39 %.",
    "Das sind 102,50 USD je 1.000 Interaktionen.",
    "Niedriger Fall: 75.440 USD; hoher Fall: 91.840 USD, bei gleicher Menge.",
  ]);
});
