import { templateScenario } from "../../../src/scenarios/templates";
import { draftedScenario } from "../../../src/taskpane/comparison/drafted-scenario";

const template = templateScenario("agent-platform");
const base = (typed: Record<string, string>, id: string) =>
  draftedScenario(template, typed).scenario.inputs.find((input) => input.id === id)?.base;

test("what was typed becomes the base", () => {
  expect(base({ runs_per_month: "12,345" }, "runs_per_month")).toBe(12345);
  expect(base({ discount_rate: "7.5%" }, "discount_rate")).toBe(0.075);
});

test("a text that says what the template says changes nothing", () => {
  expect(draftedScenario(template, { runs_per_month: "50,000" }).scenario).toBe(template);
});

test.each`
  id                      | text       | fault
  ${"runs_per_month"}     | ${"-5"}    | ${"Must be at least 0, but is -5."}
  ${"usd_per_eur"}        | ${"0"}     | ${"Must be more than 0, but is 0."}
  ${"amortization_years"} | ${"2.5"}   | ${"Must be a whole number, but is 2.5."}
  ${"discount_rate"}      | ${"150%"}  | ${"Must be at most 1, but is 1.5."}
  ${"runs_per_month"}     | ${"a lot"} | ${"“a lot” is not a number."}
  ${"runs_per_month"}     | ${""}      | ${"Enter a number."}
`("$id typed as $text: $fault", ({ id, text, fault }) => {
  expect(draftedScenario(template, { [id]: text }).faults).toEqual({ [id]: fault });
});

test("a wrong text keeps its own base and does not take the right ones with it", () => {
  const { scenario, faults } = draftedScenario(template, {
    runs_per_month: "x",
    usd_per_eur: "1.1",
  });
  expect(Object.keys(faults)).toEqual(["runs_per_month"]);
  expect(
    scenario.inputs
      .filter(({ id }) => /^(runs_per_month|usd_per_eur)$/.test(id))
      .map((input) => input.base),
  ).toEqual([50_000, 1.1]);
});
