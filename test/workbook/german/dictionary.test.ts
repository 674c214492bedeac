import { germanTemplates } from "../../../src/scenarios/german/german-templates";
import { templates, templateScenario } from "../../../src/scenarios/templates";
import { buildPlan } from "../../../src/workbook/build-plan";
import { keptIds } from "../../../src/workbook/german/kept-ids";
import patterns from "../../../src/workbook/german/patterns.json";
import sentences from "../../../src/workbook/german/sentences.json";
import words from "../../../src/workbook/german/words.json";
import { smallScenario } from "../../support/small-scenario";
import { planTexts, type PlanTexts } from "../../support/plan-texts";
import { entriesUsed, unreadTexts } from "../../support/unread-texts";
import { sameInBoth } from "./same-in-both";

const scenarios = templates.map(({ id }) => templateScenario(id));
/** The texts of each template, of both formula styles together. */
const said = new Map<string, PlanTexts>(
  scenarios.map((scenario) => {
    const [native, tco] = (["native", "tco"] as const).map((formulas) =>
      planTexts(buildPlan(scenario, { formulas })),
    );
    const both = (of: keyof PlanTexts) => [...new Set([...native![of], ...tco![of]])];
    return [scenario.id, { texts: both("texts"), sentences: both("sentences") }];
  }),
);
const dictionaries: readonly Readonly<Record<string, string>>[] = [
  words,
  patterns,
  sentences,
  ...germanTemplates,
];
/** What only a scenario of one's own may say. */
const ofOtherScenarios: ReadonlySet<string> = new Set([
  "assumed, {range}",
  "included volume",
  "costs nothing extra",
  "included volume ends",
  "within the range",
  "disputed, {range}",
  "more than {number_a}, at most {number_b}",
  // Totals by the month, no model spend that stands apart.
  "First-year cash",
  "Cash of the horizon",
  "Position of the cheapest",
  "Position of the dearest",
  "Cheapest",
  "Dearest",
  "cash",
  "12 × monthly spend × index × year runs",
  "present value",
  "cash to date",
  "first-year cash",
  "full year = total of a year",
  "annual equivalent",
  "Stacked columns: cost of a month by component for {list_approaches}; the model spend stands at the bottom in grey.",
  "Stacked columns: cost of a year by component for {list_approaches}.",
  "Stacked columns: cost of a month by component for {list_approaches}.",
  "Bars: cost of a year of {approach} by component.",
  "{name} costs {currency} {amount} a year, {comparison}.",
  "{name}: {currency} {amount} a year; {dearest}: {dearest_amount}",
  "{name} costs {currency} {amount} a year. Largest part: {part}, {share}%.",
  "{part} is the largest part: {currency} {part_amount} of {amount} a year",
  "{name} costs {currency} {amount} a month without model spend, {comparison}.",
  "{name} costs {currency} {amount} a month, {comparison}.",
  "With model spend {name} is cheapest: {currency} {amount} a month, {comparison}.",
  "{name}: {currency} {amount} a month before model spend, {amount_with} with it; {dearest}: {dearest_amount} and {dearest_with}",
  "{name}: {currency} {amount} a month; {dearest}: {dearest_amount}",
]);
const entries = dictionaries.flatMap((dictionary) => Object.entries(dictionary));

describe.each(scenarios)("the texts of $id", (scenario) => {
  const ids = keptIds(scenario);
  it("are in the dictionary, or the same in both languages for a reason", () => {
    const known = (text: string) => ids.has(text) || text in sameInBoth;
    expect(unreadTexts(said.get(scenario.id)!, known)).toEqual([]);
  });
});

it("has no entry that no text needs", () => {
  const used = new Set(
    [...said.values(), planTexts(buildPlan(smallScenario))].flatMap(entriesUsed),
  );
  const unused = entries.map(([english]) => english).filter((english) => !used.has(english));
  expect(unused.filter((english) => !ofOtherScenarios.has(english))).toEqual([]);
});
it("gives a text one German, in whichever dictionary it stands", () => {
  const first = new Map([...entries].reverse());
  expect(entries.filter(([english, german]) => first.get(english) !== german)).toEqual([]);
});
it("names the places of a text in both languages", () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
  const wrong = entries.filter(
    ([english, german]) => places(english).join() !== places(german).join(),
  );
  expect(wrong).toEqual([]);
});
it("says why a text is the same only for texts that are there", () => {
  const there = JSON.stringify([...said.values()]);
  expect(Object.keys(sameInBoth).filter((text) => !there.includes(text))).toEqual([]);
});
