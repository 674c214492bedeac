import { Decimal } from "../../src/engine/decimal";
import { checkedCall } from "../../src/functions/checked-call";
import { amounts, count, share } from "../../src/functions/parameters";
import { described, sampleFunction } from "../support/sample-function";

const record = sampleFunction({
  parameters: {
    costs: amounts(described),
    covered: share(described, { default: 0.5 }),
    limit: count(described, { optional: true }),
  },
  formula: "SUM(costs)*covered*limit",
});
const costs = [[new Decimal(1), null]];

it("has defaults for what is left out, undefined where there is none, and 0 for blanks", () => {
  expect(checkedCall(record, [costs])).toEqual({
    costs: [[new Decimal(1), new Decimal(0)]],
    covered: new Decimal(0.5),
    limit: undefined,
  });
});

it("takes one cell for a single value", () => {
  expect(checkedCall(record, [costs, [[new Decimal(1)]]])).toMatchObject({
    covered: new Decimal(1),
  });
});

it("is undefined where a range makes several results", () => {
  expect(checkedCall(record, [costs, [[new Decimal(1), new Decimal(0)]]])).toBeUndefined();
});
