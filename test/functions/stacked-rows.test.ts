import { Decimal } from "../../src/engine/decimal";
import { TcoError } from "../../src/engine/tco-error";
import { stackedRows } from "../../src/functions/stacked-rows";
import { plain } from "../support/called";

const [one, two] = [new Decimal(1), new Decimal(2)];
const missing = { error: "#N/A", message: "This row of the result is shorter than the longest." };

it("puts rows of one length below each other", () => {
  expect(
    plain(
      stackedRows([
        [one, two],
        [two, one],
      ]),
    ),
  ).toEqual([
    [1, 2],
    [2, 1],
  ]);
});

it("fills a shorter row with #N/A", () => {
  expect(plain(stackedRows([[one], [one, two, two]]))).toEqual([
    [1, missing, missing],
    [1, 2, 2],
  ]);
});

it("shows an error in every cell of its row, and only there", () => {
  const bad = new TcoError("#NUM!", "too small");
  const shown = { error: "#NUM!", message: "too small" };
  expect(plain(stackedRows([[one, two], bad]))).toEqual([
    [1, 2],
    [shown, shown],
  ]);
});

it("is one column where every row is an error", () => {
  expect(stackedRows([new TcoError("#N/A", "a"), new TcoError("#N/A", "b")])).toHaveLength(2);
});
