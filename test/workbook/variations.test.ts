import { templates, templateScenario } from "../../src/scenarios/templates";
import type { NamedCase } from "../../src/scenarios/named-case";
import type { Scenario } from "../../src/scenarios/scenario";
import { buildPlan } from "../../src/workbook/build-plan";
import { FIRST } from "../../src/workbook/grid";
import type { Plan } from "../../src/workbook/plan";
import { caseColumn, caseRowId } from "../../src/workbook/sheets/case-columns";
import {
  variationsOf,
  type Variation,
  type VariedCase,
} from "../../src/workbook/sheets/variations";
import { readPlan } from "../support/plan-reader";

const scenarios = templates.map(({ id }) => ({ id, scenario: templateScenario(id) }));

const figure = (plan: Plan, id: string, column: number) =>
  readPlan(plan)
    .line(id)
    ?.cells.find((cell) => cell.column === column)?.value;

interface Varied {
  readonly title: string;
  readonly variation: Variation;
  readonly one: VariedCase;
  /** Which of its variation's cases it is. */
  readonly nth: number;
  readonly id: string;
}

const variedCases = (scenario: Scenario): readonly Varied[] =>
  variationsOf(scenario).flatMap((variation, i) =>
    variation.cases.map((one, nth) => ({
      ...{ title: `${variation.title}, ${one.id}`, variation, one, nth },
      id: `full_${i}_${nth}`,
    })),
  );

/** A case of Variations as one of the scenario's own, which Cases computes in every line. */
function inFull({ id, variation, one }: Varied, { roles }: Scenario): NamedCase {
  const { input, value } = variation;
  const at = one.id as "low" | "base" | "high";
  const moved = { input: input.id, ...(value === undefined ? { at } : { value }) };
  if (one.start === "base") return { id, label: id, set: [moved] };
  return { id, label: id, values: "live", set: [{ input: roles.volume, at }, moved] };
}

describe.each(scenarios)("the variations of $id", ({ scenario }) => {
  const varied = variedCases(scenario);
  const cases = varied.map((each) => inFull(each, scenario));
  const { sensitivity: _, ...rest } = scenario;
  const whole: Scenario = { ...rest, cases, bridges: [] };
  const [plan, full] = [buildPlan(scenario), buildPlan(whole)];

  test.each(varied)("$title: every line is what Cases makes of it in full", (each) => {
    const { variation, nth, id: caseId } = each;
    for (const [i, approach] of scenario.approaches.entries()) {
      const column = FIRST + nth * scenario.approaches.length + i;
      for (const id of [scenario.roles.total, ...variation.lines.map((line) => line.id)]) {
        const expected = figure(full, caseRowId(id), caseColumn(whole, caseId, approach.id));
        expect(figure(plan, variation.rowId(id), column)).toBe(expected);
        expect(typeof expected).toBe("number");
      }
    }
  });
});

describe("agent-platform", () => {
  const plan = buildPlan(templateScenario("agent-platform"));
  it("moves the input of a variation, and all that follows from it", () => {
    // Self-hosted stands first in each case: 12 × 1,170 + 0.35 × 110,000 of operations.
    expect(figure(plan, "VAR.ops_fte.TOT.platform", FIRST + 3)).toBeCloseTo(12 * 1170 + 38_500, 6);
    expect(figure(plan, "GRID.1.engineer_annual_cost", FIRST)).toBe(80_000);
  });
  it("leaves out what does not move and is not read by what does", () => {
    // Runs per month stay, and no line that staff moves counts them.
    expect(readPlan(plan).line("VAR.ops_fte.runs_per_month")).toBeUndefined();
  });
});

it("shows the total as it is where the moved input has no part in it", () => {
  const shipped = templateScenario("interaction-cost");
  const idle = shipped.inputs.find(
    ({ id, low }) =>
      low !== undefined &&
      variationsOf({ ...shipped, sensitivity: { tornado: [id] } })[0]?.lines.length === 0,
  );
  const plan = buildPlan({ ...shipped, sensitivity: { tornado: [idle!.id] } });
  const total = `VAR.${idle!.id}.${shipped.roles.total}`;
  expect(figure(plan, total, FIRST)).toBe(figure(plan, "SEN.base", 4));
  expect(figure(plan, "CHK.master", 9)).toBe(0);
});
