import type { ChartPlan } from "../../src/workbook/plan";
import { unitOnce } from "../../src/workbook/unit-once";
import { shippedPlans } from "../support/shipped-plans";

const chart = shippedPlans[0]!.plan.sheets.flatMap(({ charts }) => charts)[0]!;
const axis = (categoryAxisTitle: string): ChartPlan => ({ ...chart, categoryAxisTitle });

test.each`
  title                           | said                            | why
  ${"Entwickler (Entwickler)"}    | ${"Entwickler"}                 | ${"label and unit are one word"}
  ${"Run (run)"}                  | ${"Run"}                        | ${"but for its first letter"}
  ${"Developers (developer)"}     | ${"Developers"}                 | ${"but for the plural"}
  ${"Classes (clas)"}             | ${"Classes (clas)"}             | ${"two words"}
  ${"Agent runs (run per month)"} | ${"Agent runs (run per month)"} | ${"the unit says more"}
  ${"EUR per month"}              | ${"EUR per month"}              | ${"a unit alone"}
`("$title: $why", ({ title, said }) => {
  expect(unitOnce(axis(title))).toEqual(axis(said));
});

test.each(shippedPlans)("no axis of $title says a word twice", ({ plan }) => {
  const titles = plan.sheets.flatMap(({ charts }) =>
    charts.flatMap(({ categoryAxisTitle, valueAxisTitle }) => [categoryAxisTitle, valueAxisTitle]),
  );
  expect(titles).not.toEqual([]);
  expect(titles.filter((title) => /^(.+?)s? \(\1\)$/i.test(title))).toEqual([]);
});
