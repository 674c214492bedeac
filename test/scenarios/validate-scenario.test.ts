import { templates, templateScenario } from "../../src/scenarios/templates";
import { validateScenario } from "../../src/scenarios/validate-scenario";
import { buildPlan } from "../../src/workbook/build-plan";
import { changedScenario, said, withId, type JsonObject } from "../support/changed-scenario";

test.each(templates.map(({ id }) => id))("the shipped template %s is valid", (id) => {
  expect(() => validateScenario(templateScenario(id))).not.toThrow();
});

it("gives back the very object that it was given", () => {
  const scenario = changedScenario(() => undefined);
  expect(validateScenario(scenario)).toBe(scenario);
});

test.each`
  json              | says
  ${null}           | ${"the scenario must be an object, but is null."}
  ${[1]}            | ${"the scenario must be an object, but is a list."}
  ${"x"}            | ${'the scenario must be an object, but is the text "x".'}
  ${{ inputs: [] }} | ${/^2 problems:\n1\. the scenario lacks "id" .*\n2\. inputs must be a list with at least one entry, but is an empty list\.$/}
`("refuses $json, which is no scenario", ({ json, says }) => {
  if (says instanceof RegExp) expect(said(json)).toMatch(says);
  else expect(said(json)).toBe(says);
});

it("tells all problems at once, numbered, at most ten of them", () => {
  const two = changedScenario((scenario) => {
    Object.assign(withId(scenario, "run_fee"), { source: "nobody" });
    Object.assign(withId(scenario, "TOT.build"), { source: "nobody" });
  });
  expect(said(two)).toMatch(
    /^2 problems:\n1\. input run_fee: .+\n2\. sheet totals, line TOT\.build: .+$/,
  );
  const all = changedScenario((scenario) => {
    for (const input of scenario["inputs"] as JsonObject[]) input["label"] = 1;
  });
  const lines = said(all).split("\n");
  expect(lines).toHaveLength(12);
  expect(lines[11]).toMatch(/^And \d+ more\.$/);
});

it("finds problems of meaning only in what is well formed: one mistake is told once", () => {
  const scenario = changedScenario((all) => {
    delete withId(all, "run_fee")["unit"];
  });
  expect(said(scenario)).toBe('input run_fee lacks "unit" (a unit such as EUR/month).');
});

// What a person may well change: each must pass, and the workbook must come out of it.
test.each`
  what                                   | change
  ${"a note taken away"}                 | ${(s: JsonObject) => delete withId(s, "peak_factor")["note"]}
  ${"a range taken away"}                | ${(s: JsonObject) => Object.assign(withId(s, "seconds_per_run"), { low: 45, high: 45 })}
  ${"a unit written in another order"}   | ${(s: JsonObject) => Object.assign(withId(s, "engineer_annual_cost"), { unit: "EUR/year/FTE" })}
  ${"all bridges but one"}               | ${(s: JsonObject) => (s["bridges"] as JsonObject[]).splice(1)}
  ${"the last alert taken away"}         | ${(s: JsonObject) => (s["alerts"] as JsonObject[]).pop()}
  ${"no contradictions, log, basis"}     | ${(s: JsonObject) => Object.assign(s, { contradictions: [], log: [], basis: [] })}
  ${"no engine checks"}                  | ${(s: JsonObject) => Object.assign(s, { engine_checks: [] })}
  ${"an approach renamed on the screen"} | ${(s: JsonObject) => Object.assign(withId(s, "connic"), { label: "C" })}
`("accepts $what, and the workbook can be built", ({ change }) => {
  const scenario = validateScenario(changedScenario(change));
  expect(buildPlan(scenario).sheets.length).toBeGreaterThan(10);
});
