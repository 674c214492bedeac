import { templateScenario } from "../../src/scenarios/templates";
import { withInputs } from "../../src/scenarios/with-inputs";
import { buildPlan } from "../../src/workbook/build-plan";
import { figures } from "../../src/workbook/figures";

const scenario = templateScenario("agent-platform");
const values = (changes: Parameters<typeof withInputs>[1], id: string) =>
  figures(buildPlan(withInputs(scenario, changes))).find((figure) => figure.id === id)?.values;

it("reads the rows of Totals by approach", () => {
  // SCENARIOS, template 1: 117,377.44 / 40,152.00 / 81,174.44
  expect(values([], "TOT.subtotal")).toEqual({
    self_hosted: expect.closeTo(117_377.44, 2),
    connic: 40_152,
    inngest: expect.closeTo(81_174.44, 2),
  });
});

it("follows the volume: 12 × (12,345 × (0.047 + 45 × 0.00042) + 1) + 1,800 / 3 for Connic", () => {
  const expected = 12 * (12_345 * (0.047 + 45 * 0.00042) + 1) + 600;
  expect(values([{ id: "runs_per_month", value: "12345" }], "TOT.subtotal")).toMatchObject({
    connic: expect.closeTo(expected, 6),
  });
});

it("follows a choice: live operations waived saves 6 engineer months and a share of maintenance", () => {
  // 55,000 / 3 a year less; maintenance 1,375 × 12.5 / 18.5 instead of 1,375 a month, at inngest without overlap
  const expected = 81_174 + 4 / 9 - 55_000 / 3 - 12 * 1_375 * (6 / 18.5);
  expect(
    values([{ id: "choice_live_ops@inngest", value: "waived" }], "TOT.subtotal"),
  ).toMatchObject({
    inngest: expect.closeTo(expected, 6),
  });
});

it("costs nothing per run where there are no runs", () => {
  expect(values([{ id: "runs_per_month", value: "0" }], "TOT.per_run")).toEqual({
    self_hosted: 0,
    connic: 0,
    inngest: 0,
  });
});
