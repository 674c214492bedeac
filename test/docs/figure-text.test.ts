import { figureText } from "../../scripts/docs/figure-text";
import { resultText } from "../../scripts/docs/result-text";

test.each([
  [1_500_000_000, "1,500,000,000"],
  [58194.66666666667, "58,194.67"],
  [9.99996, "10"],
  [0.8561643835616438, "0.8562"],
  [0.0043400000001, "0.00434"],
  [-0.0000123456, "-0.00001235"],
  [0, "0"],
  [true, "TRUE"],
  ["ALERT", "ALERT"],
])("%j is shown as %s", (value, text) => {
  expect(figureText(value)).toBe(text);
});

test("a row is shown by its cells, a column too, a table by its size", () => {
  expect(resultText([[87600, 70080]])).toBe("87,600 / 70,080");
  expect(resultText([[34], [33]])).toBe("34 / 33, one below the other");
  expect(
    resultText([
      [1, 2, 3],
      [4, 5, 6],
    ]),
  ).toBe("2 rows × 3 columns");
});
