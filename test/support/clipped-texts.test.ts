import { clippedTexts } from "./clipped-texts";
import { cell } from "./sample-cells";
import { samplePlan } from "./sample-plan";
import { smallPlan, smallSheet } from "./small-plan";

const LONG = "A text of thirty-one characters";

const clippedWith = (neighbour: string | null, wrap: boolean): readonly string[] => {
  const cells = [cell(0, 0, { value: LONG, style: { wrap } }), cell(0, 1, { value: neighbour })];
  return clippedTexts(smallPlan([smallSheet({ cells, columnWidths: [10, 30] })]));
};

it("finds a text that its neighbour cuts off", () => {
  expect(clippedWith("next", false)).toEqual([`Sheet!A1: ${LONG}`]);
});
it("lets a text run on over a blank cell", () => {
  expect(clippedWith(null, false)).toEqual([]);
});
it("lets a text wrap", () => {
  expect(clippedWith("next", true)).toEqual([]);
});
it("finds none in the sample, whose pages were looked at", () => {
  expect(clippedTexts(samplePlan)).toEqual([]);
});
