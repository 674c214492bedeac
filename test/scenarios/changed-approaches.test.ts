import { validateScenario } from "../../src/scenarios/validate-scenario";
import { buildPlan } from "../../src/workbook/build-plan";
import { figures } from "../../src/workbook/figures";
import type { Plan } from "../../src/workbook/plan";
import {
  changedScenario,
  isObject,
  part,
  paths,
  said,
  type Json,
  type JsonObject,
} from "../support/changed-scenario";
import { isHeader, readPlan } from "../support/plan-reader";
import { planRules } from "../support/plan-rules";
import { p09 } from "../support/rules/p09-print";

/** The objects that hold a value for this approach. */
const valuesWith = (scenario: JsonObject, approach: string): readonly JsonObject[] =>
  [[], ...paths(scenario)]
    .map((path) => part(scenario, path))
    .filter((each): each is JsonObject => isObject(each) && approach in each);

const total = (plan: Plan, id: string, approach: string) =>
  figures(plan).find((figure) => figure.id === id)?.values[approach];
const texts = (plan: Plan) => readPlan(plan).cells.map(({ value }) => value);
function masterCheck(plan: Plan): unknown {
  const target = plan.names.find(({ name }) => name === "tco_master_check")?.refersTo;
  return target && readPlan(plan).cell(target.sheet, target.row, target.column)?.value;
}
const planOf = (json: JsonObject): Plan => buildPlan(validateScenario(json));
const shipped = planOf(changedScenario(() => undefined));

describe("an approach added in data", () => {
  const plan = planOf(
    changedScenario((scenario) => {
      for (const values of valuesWith(scenario, "connic")) values["fourth"] = values["connic"]!;
      const fourth = { id: "fourth", label: "A fourth way", color: "548235" };
      (scenario["approaches"] as Json[]).push(fourth);
    }),
  );

  it("is computed beside the others, which stay as they were", () => {
    // Every value of the new approach is a copy of connic's: 40,152 and 127,652.
    expect(total(plan, "TOT.subtotal", "fourth")).toBe(40152);
    expect(total(plan, "TOT.total", "fourth")).toBe(127652);
    expect(total(plan, "TOT.total", "inngest")).toBe(total(shipped, "TOT.total", "inngest"));
  });
  it("stands on every sheet: header, cash view, cases, chart, checks", () => {
    const { lines } = readPlan(plan);
    const ids = lines.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["CSH.cash.fourth", "CHK.cumulative.fourth"]));
    const composition = plan.sheets.find(({ id }) => id === "summary")?.charts[0];
    expect(composition?.series[0]?.values.columns).toBe(4);
    expect(masterCheck(plan)).toBe(0);
  });
  it("is printed large enough to be read, Assumptions on two pages side by side", () => {
    expect(p09(plan)).toEqual([]);
    const { print, cells } = plan.sheets.find(({ id }) => id === "assumptions")!;
    expect(print).toMatchObject({ pagesWide: 2, titleColumns: { first: 0, last: 2 } });
    // Five columns of texts, then live, low and base of four approaches: the second page begins with high.
    expect(print.across?.breaks).toEqual([5 + 3 * 4]);
    const notes = cells.filter(({ value }) => value === "Note").map(({ column }) => column);
    expect(notes).toEqual([5 + 3 * 4, print.area.columns - 1]);
  });
});

describe("an approach renamed in data", () => {
  const renamed = JSON.stringify(changedScenario(() => undefined))
    .replaceAll(/"connic"/g, '"managed"')
    .replaceAll('\\"connic\\"', '\\"managed\\"')
    .replace('"label":"Connic"', '"label":"Managed platform"');
  const plan = planOf(JSON.parse(renamed) as JsonObject);

  it("is the same under its new id and label", () => {
    expect(total(plan, "TOT.total", "managed")).toBe(127652);
    expect(texts(plan)).toContain(
      "Managed platform costs EUR 40,152 a year without model spend, 65.8% less than Self-hosted.",
    );
    expect(texts(plan)).toContain("CSH.cash.managed");
    const headers = readPlan(plan).cells.filter((cell) => isHeader(cell));
    expect(headers.filter(({ value }) => value === "Connic")).toEqual([]);
    expect(masterCheck(plan)).toBe(0);
  });
});

describe("an approach removed in data", () => {
  const without = (change: (scenario: JsonObject) => void) =>
    changedScenario((scenario) => {
      const kept = (list: string, keep: (entry: Json) => boolean) => {
        scenario[list] = (scenario[list] as Json[]).filter(keep);
      };
      kept("approaches", (entry) => (entry as JsonObject)["id"] !== "inngest");
      for (const list of ["published", "bridges"])
        kept(list, (entry) => !/_inngest|REC\.mean_cost/.test(JSON.stringify(entry)));
      const curves = scenario["curves"] as JsonObject;
      curves["compare"] = (curves["compare"] as Json[]).filter(
        (pair) => !(pair as Json[]).includes("inngest"),
      );
      for (const values of valuesWith(scenario, "inngest")) delete values["inngest"];
      change(scenario);
    });
  const withoutItsLines = (scenario: JsonObject) => {
    const sections = (scenario["sheets"] as JsonObject[]).flatMap(
      ({ sections: of }) => of as JsonObject[],
    );
    for (const section of sections)
      section["lines"] = (section["lines"] as JsonObject[]).filter(
        ({ formula }) => !String(formula).includes('"inngest"'),
      );
  };

  it("leaves the others as they were, once nothing refers to it", () => {
    const plan = planOf(without(withoutItsLines));
    expect(plan.approaches.map(({ id }) => id)).toEqual(["self_hosted", "connic"]);
    expect(total(plan, "TOT.total", "connic")).toBe(127652);
    expect(texts(plan)).not.toContain("inngest");
    expect(Object.values(planRules).flatMap((rule) => rule(plan))).toEqual([]);
    expect(masterCheck(plan)).toBe(0);
  });
  it("is refused while a formula names it, with the place and the remedy", () => {
    expect(said(without(() => undefined))).toContain(
      'sheet totals, line TOT.saving_ex_llm_vs_inngest must call AT with one of the approaches self_hosted, connic in quotes, but names "inngest".',
    );
  });
  it("is refused while inputs have a value for it, and bridges speak of it", () => {
    const cut = said(
      changedScenario((scenario) => {
        scenario["approaches"] = (scenario["approaches"] as Json[]).slice(0, 2);
      }),
    );
    expect(cut).toContain(
      'bridge REC.platform_month_inngest: approach must be one of self_hosted, connic, but is "inngest".',
    );
  });
});
