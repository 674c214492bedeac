import type { Scenario } from "../../src/scenarios/scenario";
import { templateScenario } from "../../src/scenarios/templates";
import { buildPlan } from "../../src/workbook/build-plan";
import { readPlan } from "../support/plan-reader";

const shipped = templateScenario("agent-platform");

/** The template with another formula for one line. */
function withFormula(id: string, formula: string): Scenario {
  const sheets = shipped.sheets.map((sheet) => ({
    ...sheet,
    sections: sheet.sections.map((section) => ({
      ...section,
      lines: section.lines.map((line) => (line.id === id ? { ...line, formula } : line)),
    })),
  }));
  return { ...shipped, sheets };
}

const figure = (scenario: Scenario, id: string): readonly unknown[] =>
  readPlan(buildPlan(scenario))
    .line(id)
    ?.cells.filter(({ formula }) => formula)
    .map(({ value }) => value) ?? [];

it("computes each case as Totals does: the live columns are Totals', volume high is 100,000 runs", () => {
  const live = figure(shipped, "TOT.subtotal").slice(0, 3);
  const cases = figure(shipped, "CASE.TOT.subtotal");
  expect(cases.slice(0, 3)).toEqual(live);
  // Connic at 100,000 runs: 12 × (100,000 × (0.047 + 45 × 0.00042) + 1) + 1,800 / 3
  expect(cases[22]).toBeCloseTo(12 * (100_000 * (0.047 + 45 * 0.00042) + 1) + 600, 6);
});

it.each`
  formula                                               | what
  ${"TOT.subtotal + TOT.llm + 0 * BASELINE(TOT.build)"} | ${"the baseline"}
  ${'TOT.subtotal + TOT.llm + AT(TOT.build, "connic")'} | ${"a named approach"}
  ${"TOT.subtotal + TOT.llm + BASELINE(TOT.build)"}     | ${"the baseline, not 0 times"}
`("a total that speaks of $what is the same on Totals and in the live case", ({ formula }) => {
  const scenario = withFormula("TOT.total", formula);
  expect(figure(scenario, "CASE.TOT.total").slice(0, 3)).toEqual(
    figure(scenario, "TOT.total").slice(0, 3),
  );
});
