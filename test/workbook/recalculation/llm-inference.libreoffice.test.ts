import { recalculationTest } from "../../support/recalculation-test";

const [MANAGED, SELF_HOSTED, HYBRID] = [5, 6, 7] as const;

const { figure, sentences } = recalculationTest("llm-inference", {
  inputs: {
    "many developers on one replica":
      "developers=900 size_for_peak=0 gpu_hourly=2.75 output_share=0.35",
    "nobody develops": "developers=0",
    "what is neutral as shipped":
      "contingency=0.1 irrecoverable_vat=0.19 build_overrun=1.5 count_quality_gap=1 setup_cost@self_hosted=36000 " +
      "exit_cost@hybrid=3600 spare_replicas=1 model=3 llm_price_change=-0.3 horizon_years=4",
  },
  german: ["many developers on one replica"],
  moving: "many developers on one replica",
  others: {
    "the high case": "tco_case=3",
    "the high volume": "tco_volume=3",
    "GPUs below 0": "gpus=-1",
  },
});

// A developer: 3.5M × (65 % × 3 + 35 % × 15) = 25.20; a replica: 4 × 2.75 × 720 + 3,000 = 10,920.
test.each`
  typed                               | row                           | column         | value     | source
  ${"many developers on one replica"} | ${"TOT.total"}                | ${MANAGED}     | ${22680}  | ${"900 × 25.20"}
  ${"many developers on one replica"} | ${"TOT.total"}                | ${SELF_HOSTED} | ${10920}  | ${"one replica"}
  ${"many developers on one replica"} | ${"TOT.total"}                | ${HYBRID}      | ${18858}  | ${"22,680 × 35 % + 10,920"}
  ${"many developers on one replica"} | ${"INF.breakeven_devs"}       | ${MANAGED}     | ${433.33} | ${"10,920 / 25.20"}
  ${"many developers on one replica"} | ${"BE.self_hosted_managed.1"} | ${5}           | ${433.33} | ${"the same from the curves"}
  ${"many developers on one replica"} | ${"BE.hybrid_managed.1"}      | ${5}           | ${666.67} | ${"10,920 / (65 % × 25.20)"}
  ${"many developers on one replica"} | ${"ALR.overloaded"}           | ${9}           | ${1}      | ${"12 replicas at the peak"}
  ${"the high case"}                  | ${"TOT.total"}                | ${MANAGED}     | ${1950}   | ${"50 × 5M × 7.8"}
  ${"the high case"}                  | ${"TOT.total"}                | ${SELF_HOSTED} | ${34240}  | ${"two replicas and a spare: 30,240 + 4,000"}
  ${"the high case"}                  | ${"CHK.master"}               | ${9}           | ${0}      | ${"every case is sound"}
  ${"the high volume"}                | ${"TOT.total"}                | ${SELF_HOSTED} | ${28920}  | ${"200 developers: 3 × 8,640 + 3,000"}
  ${"GPUs below 0"}                   | ${"ALR.range"}                | ${9}           | ${1}      | ${"whole, from 1"}
  ${"GPUs below 0"}                   | ${"CHK.case_order"}           | ${9}           | ${0}      | ${"a base that its cell does not allow may cost less than the low case"}
  ${"GPUs below 0"}                   | ${"CHK.master"}               | ${9}           | ${6}      | ${"six sheets with a negative cost"}
`("$typed: $row is $value, $source", ({ typed, row, column, value }) => {
  expect(figure(typed, row, column)).toBeCloseTo(value, 2);
});

it("headline, verdict and crossovers follow: 11,760 / 22,680 less", () => {
  expect(sentences("many developers on one replica", "en")).toEqual([
    "Self-hosted costs USD 10,920 a month, 51.9% less than Managed.",
    "The published break-even needs every token priced as output; at 35% output it takes 433 developers on one replica.",
    "Another approach is cheapest in the low or in the high case.",
    "Developers at equal cost: Self-hosted vs. Managed at 433; Hybrid vs. Managed at 667",
  ]);
  expect(sentences("many developers on one replica", "de")).toEqual([
    "Eigenbetrieb kostet im Monat 10.920 USD, 51,9 % weniger als Anbieter-API.",
    "Der veröffentlichte Break-even setzt voraus, dass jedes Token als Ausgabe bepreist ist; bei 35 % Ausgabe braucht er 433 Entwickler auf einem Replikat.",
    "Im niedrigen oder im hohen Fall ist ein anderer Ansatz am günstigsten.",
    "Entwickler bei gleichen Kosten: Eigenbetrieb gegen Anbieter-API bei 433; Hybrid gegen Anbieter-API bei 667",
  ]);
});
