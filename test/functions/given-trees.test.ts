import { Decimal } from "../../src/engine/decimal";
import { printFormula } from "../../src/formula/print-formula";
import { givenTrees } from "../../src/functions/given-trees";
import { amount, amounts, flag } from "../../src/functions/parameters";
import { described, sampleFunction } from "../support/sample-function";

const { parameters } = sampleFunction({
  parameters: { cost: amount(described), costs: amounts(described), direct: flag(described) },
  formula: "IF(direct,cost,SUM(costs))",
});
const column = (length: number) => Array.from({ length }, (_, index) => [new Decimal(index)]);
const texts = (checked: Parameters<typeof givenTrees>[1], given = parameters) =>
  [...givenTrees(given, checked)].map(([name, tree]) => `${name}: ${printFormula(tree)}`);

it("writes arguments as literals by their parameters' names", () => {
  const checked = { cost: new Decimal(-2.5), costs: column(3), direct: true };
  expect(texts(checked)).toEqual(["cost: -2.5", "costs: {0;1;2}", "direct: TRUE"]);
});

it("has nothing for an argument that was not given", () => {
  expect(texts({ cost: new Decimal(1) }, parameters.slice(0, 1))).toEqual(["cost: 1"]);
});

it("writes a hundred cells in full and leaves more by name", () => {
  const shown = (length: number) => texts({ costs: column(length) }, parameters.slice(1, 2));
  expect(shown(100)[0]).toMatch(/^costs: \{0;.*;99\}$/);
  expect(shown(101)).toEqual(["costs: costs"]);
});
