import { Decimal } from "../../src/engine/decimal";
import { printFormula } from "../../src/formula/print-formula";
import type { Tree } from "../../src/formula/tree";
import { parse } from "../../src/formula/parse";
import { nativeBlock } from "../../src/functions/native-block";
import { amount, count } from "../../src/functions/parameters";
import { described, sampleFunction } from "../support/sample-function";

const record = sampleFunction({
  parameters: { cost: amount(described), life: count(described, { default: 4 }) },
  gives: "row",
  compute: () => [[true]],
  native: "block",
  // Yearly charge and what is left after one year.
  block: () => ({ cells: [["cost/life", "cost-A1"]], result: "A1:B1" }),
});
const printed = (meaning: (name: string) => Tree | undefined) =>
  nativeBlock(record, {}, meaning).cells.map((row, y) =>
    row.map((tree, x) => printFormula(tree, { at: { row: y + 4, column: x + 2 } })),
  );

it("puts meanings in the names' places; references move with the block, defaults fill the gaps", () => {
  const at = { row: 4, column: 2 };
  expect(printed((name) => (name === "cost" ? parse("$B$2", at) : undefined))).toEqual([
    ["$B$2/4", "$B$2-C5"],
  ]);
});

it("lets the checked arguments decide how many cells there are", () => {
  const growing = sampleFunction({
    parameters: { life: count(described) },
    compute: () => null,
    native: "block",
    block: ({ life }) => ({
      cells: [Array.from({ length: life.toNumber() }, () => "life")],
      result: "A1",
    }),
  });
  const { cells } = nativeBlock(growing, { life: new Decimal(3) }, () => parse("7"));
  expect(cells[0]).toHaveLength(3);
});

it("says where the result is", () => {
  expect(printFormula(nativeBlock(record, {}, () => undefined).result)).toBe("A1:B1");
});

it("refuses a function without native cells, with its reason", () => {
  const without = { ...record, block: undefined, nativeReason: "it draws at random" };
  expect(() => nativeBlock(without, {}, () => undefined)).toThrow(
    "TCO.SAMPLE has no native cells: it draws at random.",
  );
});
