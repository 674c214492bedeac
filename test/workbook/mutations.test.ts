import { templates, templateScenario } from "../../src/scenarios/templates";
import { buildPlan } from "../../src/workbook/build-plan";
import { readPlan } from "../support/plan-reader";
import { LEAST_FOUND, mutationCount } from "../support/mutations/mutation-count";
import { mutantsOf } from "../support/mutations/mutants-of";

/** `npm run test:mutation` tries every slip; here are so many of each workbook, spread evenly. */
const TRIED = 900;

describe("P08 slips of the pen turn the master check red", () => {
  it.each(templates.map(({ id }) => id))("in %s, at least 95 of 100", (id) => {
    const plan = buildPlan(templateScenario(id));
    const all = readPlan(plan).formulas.filter(({ sheet }) => sheet.class === "calc");
    const step = Math.max(1, Math.floor(all.flatMap(mutantsOf).length / TRIED));
    const { harmful, found, unseen } = mutationCount(plan, step);
    expect(harmful).toBeGreaterThan(100);
    expect({ share: found / harmful >= LEAST_FOUND, unseen }).toMatchObject({ share: true });
  });
});
