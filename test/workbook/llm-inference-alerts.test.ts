import { templateWith } from "../support/template-with";

const RESULT = 9;

/** The alerts of the template's own that are raised. */
const raised = (...changes: readonly string[]): readonly string[] =>
  templateWith("llm-inference", ...changes)
    .lines.filter(({ id }) => /^ALR\.(?!total|changed|range|stale|override)/.test(id))
    .filter(({ cells }) => cells.find(({ column }) => column === RESULT)?.value === 1)
    .map(({ id }) => id);

const shipped = raised();

test("the template ships with the alerts that the document deserves, and without an error", () => {
  expect(shipped).toEqual([
    "ALR.all_output",
    "ALR.beyond_replica",
    "ALR.hybrid",
    "ALR.quality",
    "ALR.disputed",
  ]);
});

test.each`
  set                                                       | appears                                     | goes                      | why
  ${["output_share=1"]}                                     | ${[]}                                       | ${["ALR.all_output"]}     | ${"every token is output, as published"}
  ${["developers=200", "size_for_peak=0"]}                  | ${["ALR.overloaded"]}                       | ${[]}                     | ${"one replica carries 75 developers"}
  ${["gpus=2"]}                                             | ${["ALR.minimum"]}                          | ${[]}                     | ${"2 × 3 × 720 + 3,000 = 7,320 is below 10,000"}
  ${["developers=900", "has_gpu_team=1", "simple_tasks=1"]} | ${["ALR.checklist"]}                        | ${["ALR.hybrid"]}         | ${"900 × 21 = 18,900 is above 17,907.69 and, with two more points, 10,000"}
  ${["extra_failure_rate=0.004"]}                           | ${[]}                                       | ${["ALR.quality"]}        | ${"50 × 100 × 0.4% × 50 = 1,000 is below 1,050"}
  ${["peak_factor=1", "replica_tokens_per_second=3000"]}    | ${[]}                                       | ${["ALR.beyond_replica"]} | ${"3,000 × 60% / (3.5M / 2.592M s) = 1,333 developers"}
  ${["volume_growth=0.1", "count_quality_gap=1"]}           | ${["ALR.rework_growth"]}                    | ${["ALR.quality"]}        | ${"rework is in the total, and today's in every year"}
  ${["developers=0"]}                                       | ${["ALR.no_developers"]}                    | ${["ALR.quality"]}        | ${"nobody to divide by, no task to rework"}
  ${["runs_part@self_hosted=1"]}                            | ${["ALR.all_and_part", "ALR.steps_beyond"]} | ${[]}                     | ${"1 + 65% of the tokens: more than all, and the managed rest is negative"}
`("$set: $why", ({ set, appears, goes }) => {
  const now = raised(...(set as readonly string[]));
  expect(now.filter((id) => !shipped.includes(id))).toEqual(appears);
  expect(shipped.filter((id) => !now.includes(id))).toEqual(goes);
});
