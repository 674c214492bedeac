import { xlsxBytes } from "../../src/hosts/xlsx/xlsx-bytes";
import type { Scenario } from "../../src/scenarios/scenario";
import { templates, templateScenario } from "../../src/scenarios/templates";
import { validateScenario } from "../../src/scenarios/validate-scenario";
import { withInputs } from "../../src/scenarios/with-inputs";
import { buildPlan } from "../../src/workbook/build-plan";
import { tco } from "../support/tco-command";

/** Compared byte by byte: to compare plans cell by cell takes ten times as long. */
const file = (scenario: Scenario) => Buffer.from(xlsxBytes(buildPlan(scenario)));
const shown = async (id: string) => JSON.parse((await tco(["show", id])).out) as Scenario;

describe("tco show", () => {
  it.each(templates.map(({ id }) => id))("prints %s as it is built", async (id) => {
    const same = file(validateScenario(await shown(id))).equals(file(templateScenario(id)));
    expect(same).toBe(true);
  });

  it("keeps what the document says where a person edits a base or a choice: as --set does", async () => {
    const scenario = await shown("agent-platform");
    const edited = {
      ...scenario,
      inputs: scenario.inputs.map((input) =>
        input.id === "runs_per_month" ? { ...input, base: 60000 } : input,
      ),
      capabilities: scenario.capabilities.map((one) =>
        one.id === "rag" ? { ...one, choice: { ...one.choice, inngest: "waived" } } : one,
      ),
    };
    const set = withInputs(templateScenario("agent-platform"), [
      { id: "runs_per_month", value: "60000" },
      { id: "choice_rag@inngest", value: "waived" },
    ]);
    expect(file(validateScenario(edited)).equals(file(set))).toBe(true);
    expect(file(set).equals(file(templateScenario("agent-platform")))).toBe(false);
  });
});
