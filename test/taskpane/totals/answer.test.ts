import { answer } from "../../../src/taskpane/totals/answer";
import type { Figure } from "../../../src/workbook/figures";
import { sampleFigures, sampleScenario } from "./sample-comparison";

const withTotals = (own: number, rented: number): readonly Figure[] =>
  sampleFigures.map((figure) =>
    figure.id === "TOT.total" ? { ...figure, values: { own, rented } } : figure,
  );

test("names the cheapest approach, its total and what it saves against the baseline", () => {
  expect(answer(sampleScenario, sampleFigures).headline).toBe(
    "Rented costs least: EUR 2,500 a year, 37.5% less than Own servers.",
  );
});
test("says nothing of a saving when the baseline itself costs least", () => {
  expect(answer(sampleScenario, withTotals(2000, 2500)).headline).toBe(
    "Own servers costs least: EUR 2,000 a year.",
  );
});
test("calls no winner when all cost the same", () => {
  const { headline, bars } = answer(sampleScenario, withTotals(2500, 2500));
  expect(headline).toBe("Every approach costs EUR 2,500 a year.");
  expect(bars.some(({ cheapest }) => cheapest)).toBe(false);
});
test("the longest bar is full and its parts are the passed-through spend and the rest", () => {
  const [own, rented] = answer(sampleScenario, sampleFigures).bars;
  expect(own).toMatchObject({
    passthroughShare: 1000 / 4000,
    ownShare: 3000 / 4000,
    amount: "4,000",
  });
  expect(rented).toMatchObject({
    passthroughShare: 1000 / 4000,
    ownShare: 1500 / 4000,
    cheapest: true,
  });
});
test("no cost at all draws no bar", () => {
  const [own] = answer(sampleScenario, withTotals(0, 0)).bars;
  expect(own).toMatchObject({ passthroughShare: 0, ownShare: 0 });
});
