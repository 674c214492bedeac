import { Decimal } from "../../src/engine/decimal";
import { callFunction } from "../../src/functions/call-function";
import { amounts, count } from "../../src/functions/parameters";
import { resultOfCall } from "../../src/functions/result-of-call";
import { plain } from "../support/called";
import { described, sampleFunction } from "../support/sample-function";

const tooLarge = { error: "#NUM!", message: "The number is too large for a cell." };

it("holds a computed result to what a cell can hold", () => {
  const record = sampleFunction({
    parameters: { n: count(described) },
    gives: "row",
    compute: ({ n }) => [[n, n.times(1e300)]],
  });
  // 1E10 × 1E300 is more than 1.8E308.
  expect(plain(callFunction(record, [new Decimal(1e10)]))).toEqual([[1e10, tooLarge]]);
});

const limited = sampleFunction({
  parameters: { n: count(described), limit: count(described, { optional: true }) },
  formula: "n",
  requires: [{ unless: "n>limit", code: "#NUM!", message: "n must not be more than limit." }],
});

it("is the error of a rule that is broken", () => {
  const args = { n: new Decimal(2), limit: new Decimal(1) };
  expect(plain(resultOfCall(limited, args))).toMatchObject({ error: "#NUM!" });
});

it("asks nothing of an argument that was left out", () => {
  expect(plain(resultOfCall(limited, { n: new Decimal(2), limit: undefined }))).toBe(2);
});

it("crashes on a rule that does not make one answer of a range, since it would never be broken", () => {
  const record = sampleFunction({
    parameters: { costs: amounts(described) },
    formula: "SUM(costs)",
    requires: [{ unless: "costs<0", code: "#NUM!", message: "costs must not be below 0." }],
  });
  const costs = [[new Decimal(-1), new Decimal(2)]];
  expect(() => resultOfCall(record, { costs })).toThrow(/several/);
});

it("crashes where facts are needed but were not handed in", () => {
  const record = sampleFunction({
    parameters: {},
    compute: (_, { rateCard }) => String(rateCard),
  });
  expect(() => resultOfCall(record, {})).toThrow(/without them/);
});
