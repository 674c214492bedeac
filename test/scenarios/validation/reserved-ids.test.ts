import { templateScenario } from "../../../src/scenarios/templates";
import { fixedSheets, isReserved } from "../../../src/scenarios/validation/reserved-ids";
import { buildPlan } from "../../../src/workbook/build-plan";

const scenario = templateScenario("agent-platform");
const plan = buildPlan(scenario);
const tables = scenario.tables ?? [];
const own = new Set([
  ...scenario.inputs.map(({ id }) => id),
  ...scenario.capabilities.map(({ id }) => `choice_${id}`),
  ...scenario.sheets.flatMap(({ sections }) =>
    sections.flatMap(({ lines }) => lines.map(({ id }) => id)),
  ),
  ...tables.flatMap(({ tables: of }) => of.flatMap(({ rows }) => rows.map(({ id }) => id))),
  ...scenario.published.map(({ id }) => id),
  ...scenario.alerts.map(({ id }) => id),
]);

it("knows every sheet that the workbook adds to the scenario's own", () => {
  const added = plan.sheets.filter(
    ({ id }) => ![...scenario.sheets, ...tables].some((sheet) => sheet.id === id),
  );
  expect(Object.fromEntries(added.map(({ id, name }) => [id, name]))).toEqual(
    Object.fromEntries(fixedSheets),
  );
});

it("reserves every row id that the workbook adds to the scenario's own", () => {
  const ids = plan.sheets
    .flatMap(({ cells }) => cells)
    .filter(
      ({ column, value }) => column === 0 && /^[A-Z]{3,4}\.\w|^\w+_selector$/.test(String(value)),
    )
    .map(({ value }) => String(value));
  const added = ids.filter((id) => !own.has(id) && !id.startsWith("REC."));
  expect(added.length).toBeGreaterThan(100);
  expect(added.filter((id) => !isReserved(id))).toEqual([]);
});
