import { templates, templateScenario } from "../../../src/scenarios/templates";
import { buildPlan } from "../../../src/workbook/build-plan";
import { keptIds } from "../../../src/workbook/german/kept-ids";
import type { FormulaStyle, Language, Plan, SheetPlan } from "../../../src/workbook/plan";
import { formulaSkeleton, type SheetIds } from "../../support/formula-skeleton";

const pairs = templates.flatMap(({ id }) =>
  (["native", "tco"] as const).map((formulas: FormulaStyle) => {
    const scenario = templateScenario(id);
    const plan = (language: Language) => buildPlan(scenario, { formulas, language });
    return { title: `${id}, ${formulas} formulas`, scenario, en: plan("en"), de: plan("de") };
  }),
);
const sheetIds = ({ sheets }: Plan): SheetIds => new Map(sheets.map(({ name, id }) => [name, id]));
const LABELS = [1, 2];
const isWord = ({ id }: SheetPlan, column: number) =>
  (id === "rate_card" && column > 0) || (id === "assumptions" && LABELS.includes(column));
const cells = ({ sheets }: Plan) => sheets.flatMap((sheet) => sheet.cells);

describe.each(pairs)("$title, in German", ({ scenario, en, de }) => {
  it("computes the same by the same formulas", () => {
    const skeletons = (plan: Plan) => {
      const ids = sheetIds(plan);
      return cells(plan).map(({ formula }) => formula && formulaSkeleton(formula, ids));
    };
    expect(skeletons(de)).toEqual(skeletons(en));
  });
  it("comes to the same numbers", () => {
    const numbers = (plan: Plan) =>
      cells(plan).map(({ value }) => (typeof value === "string" ? "text" : value));
    expect(numbers(de)).toEqual(numbers(en));
  });
  it("keeps formats, ids and answers that formulas compare", () => {
    const formats = (plan: Plan) => cells(plan).map(({ style }) => style);
    expect(formats(de)).toEqual(formats(en));
    const ids = keptIds(scenario);
    // Beside its ids, Rate card holds words: a meter may be spelt like an input, as a unit like an approach.
    const kept = ({ sheets }: Plan) =>
      sheets.flatMap((sheet) =>
        sheet.cells
          .filter(({ column, value }) => ids.has(String(value)) && !isWord(sheet, column))
          .map(({ value }) => value),
      );
    expect(kept(de)).toEqual(kept(en));
  });
  it("has a name of its own on every tab, as long as Excel takes", () => {
    const names = de.sheets.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))).toEqual([]);
  });
  it("says each rule within Excel's limits", () => {
    const rules = de.sheets.flatMap(({ validations }) => validations);
    expect(rules.filter(({ title, message }) => title.length > 32 || message.length > 255)).toEqual(
      [],
    );
  });
});

it("says what a price is for in German, though an input has the same id", () => {
  const { de, scenario } = pairs[0]!;
  const meters = de.sheets
    .find(({ id }) => id === "rate_card")
    ?.cells.filter(({ column }) => column === 3)
    .map(({ value }) => value);
  expect(keptIds(scenario)).toContain("subscription");
  expect(meters).toContain("Abonnement");
  expect(meters).not.toContain("subscription");
});

it("counts agents in German, though an approach has the same id", () => {
  const { de, scenario } = pairs.find((pair) => pair.scenario.id === "agent-budget")!;
  const { cells: all } = de.sheets.find(({ id }) => id === "assumptions")!;
  const { row } = all.find(({ column, value }) => column === 0 && value === "agents")!;
  expect(keptIds(scenario)).toContain("agent");
  expect(all.find((cell) => cell.row === row && cell.column === 2)?.value).toBe("Agent");
});
