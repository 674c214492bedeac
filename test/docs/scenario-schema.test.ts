import Ajv from "ajv";
import { readFileSync } from "node:fs";
import agentBudget from "../../src/scenarios/agent-budget.json";
import agentPlatform from "../../src/scenarios/agent-platform.json";
import interactionCost from "../../src/scenarios/interaction-cost.json";
import llmInference from "../../src/scenarios/llm-inference.json";
import {
  changedScenario,
  said,
  withId,
  type Json,
  type JsonObject,
} from "../support/changed-scenario";
import { smallScenario } from "../support/small-scenario";

const schema = JSON.parse(readFileSync("docs/scenario.schema.json", "utf8")) as JsonObject;
const accepts = new Ajv({ allErrors: true }).compile(schema);

/** What the schema has against a scenario. */
function faults(scenario: unknown): readonly string[] {
  accepts(scenario);
  return (accepts.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message}`);
}

test.each([agentPlatform, agentBudget, llmInference, interactionCost, smallScenario])(
  "$id is a scenario by the schema",
  (scenario) => {
    expect(faults(scenario)).toEqual([]);
  },
);

const first = (scenario: JsonObject, list: string) => (scenario[list] as JsonObject[])[0]!;

// What the schema refuses is refused by the reader of scenarios too, which sees more.
test.each<readonly [what: string, change: (scenario: JsonObject) => unknown, fault: string]>([
  [
    "a missing part",
    (scenario) => delete scenario["roles"],
    " should have required property 'roles'",
  ],
  [
    "a misspelt field",
    (scenario) => (first(scenario, "inputs")["lable"] = "Runs"),
    ".inputs[0] should NOT have additional properties",
  ],
  [
    "a number for a text",
    (scenario) => (withId(scenario, "FEE.runs")["formula"] = 0),
    ".sheets[2].sections[0].lines[0].formula should be string",
  ],
  [
    "an unknown format",
    (scenario) => (first(scenario, "inputs")["format"] = "euros"),
    ".inputs[0].format should be equal to one of the allowed values",
  ],
  [
    "an unknown treatment",
    (scenario) => (first(scenario, "budget")["treatment"] = "capitalize"),
    ".budget[0].treatment should be equal to one of the allowed values",
  ],
  [
    "a pair of one",
    (scenario) => ((scenario["curves"] as JsonObject)["compare"] = [["connic"]]),
    ".curves.compare[0] should NOT have fewer than 2 items",
  ],
])("%s is refused by the schema and by the reader", (_, change, fault) => {
  const wrong = changedScenario((scenario) => void change(scenario));
  expect(faults(wrong)).toContain(fault);
  expect(said(wrong)).not.toBe("");
});

it("may be named in the scenario itself", () => {
  const named: Json = { $schema: "docs/scenario.schema.json", ...changedScenario(() => {}) };
  expect([faults(named), said(named)]).toEqual([[], ""]);
});

it("says of a field what the type's comment says", () => {
  const { properties, definitions } = schema as Record<string, JsonObject>;
  expect(properties!["baseline"]).toMatchObject({
    description:
      "The approach that savings are measured against; the only one, where there is one.",
  });
  const line = definitions!["Line"] as { readonly properties: JsonObject };
  expect(line.properties["basis"]).toEqual({
    description: "The formula in words.",
    type: "string",
  });
});
