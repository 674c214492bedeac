import { spacedFormula } from "../../scripts/docs/spaced-formula";
import { parse } from "../../src/formula/parse";
import { catalogue } from "../../src/functions/catalogue";

test.each([
  ["IF(rate=0,cost/life,-cost)", "IF(rate = 0, cost / life, -cost)"],
  ["(1+rate)^-life*40%-1", "(1 + rate)^-life * 40% - 1"],
  ["{1,-2;3,4}*-(a<=b)", "{1,-2;3,4} * -(a <= b)"],
  ["(a*b\n            +c*d)/e", "(a * b\n  + c * d) / e"],
])("%j is easier to read as %j", (formula, spaced) => {
  expect(spacedFormula(formula)).toBe(spaced);
});

const formulas = catalogue.flatMap(({ name, formula }) => (formula ? [{ name, formula }] : []));
test.each(formulas)("the formula of $name means the same with room in it", ({ formula }) => {
  expect(parse(spacedFormula(formula))).toEqual(parse(formula));
});
